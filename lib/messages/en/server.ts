import type { SameShape } from '../same-shape'
import type { server as chinese } from '../zh-CN/server'

export const server: SameShape<typeof chinese> = {
  guards: {
    missing: 'missing {names}',
    different: 'altered {names}',
    foreign: 'not of this program {names}',
  },
  guardsPutBack:
    'Somebody changed what keeps lines from being changed ({guards}). It was put back, which the traces say. Tell the supervisors, and run npm run audit.',
  noBook:
    'There is no book here yet: {file}. If it lies in another folder, name that as DATA_DIR; for a new one, npm start makes it.',
  manager: {
    title: 'A manager for {village}',
    why: 'For when the only manager is gone and the password with them. It leaves a trace that the supervisor sees.',
    which: 'Which [village]? Type its short name:',
    people: 'The people there are:',
    retired: 'retired',
    signInName: 'Sign-in name (one of these, or a new one):',
    name: 'That sign-in name is new. The person’s name:',
    sure: '{name} ({signInName}) {there, select, retired {was retired; comes back with the parts held before, and becomes manager with a fresh password} yes {becomes manager with a fresh password, and is signed out everywhere} other {is added as manager}}. If that is meant, type the [village]’s name “{village}”:',
    notMeant: 'That is not the [village]’s name. Nothing was changed.',
    noVillage: 'There is no [village] yet. Run npm start, then open /set-up.',
    unknownVillage: 'There is no such [village]. Nothing was changed.',
    done: '{name} is manager now. Sign-in name {signInName}, password {password}. It is shown this once.',
    next: 'Sign in and choose a password of your own; who should not come in any more is retired under “Staff”.',
    badName: 'The name is missing, or too long. Nothing was changed.',
    badSignInName:
      'A sign-in name begins with a small letter and has 3 to 32 small letters, digits and “-”. Nothing was changed.',
  },
  doctor: {
    fine: 'Nothing is wrong.',
    wrong: '{count, plural, one {# thing is wrong.} other {# things are wrong.}}',
    toDo: 'What to do: {next}',
    found: {
      node: 'Node.js {version}',
      dataFolder: 'Data folder {folder}, writable',
      noDataFolder: 'There is no data folder {folder}',
      locked: '{path} may not be written',
      secrets: 'The secrets are there, and only their owner reads them',
      noSecrets: 'There is no file of secrets, {file}',
      brokenSecrets: 'The file of secrets, {file}, is damaged',
      openSecrets: 'The file of secrets, {file}, is readable by others',
      book: 'The database is whole, of this version, and its guards are in place',
      noBook: 'There is no book yet',
      olderBook: 'The book is of an older version',
      newerBook: 'The book was written by a newer version',
      otherBook: 'The book’s history is not this program’s',
      unguardedBook: 'Somebody changed what guards the book: {said}',
      riskyBook: 'The database is set so that a power cut loses entries',
      damagedBook: 'The file of the book is damaged: {said}',
      unreachableBook: 'The database cannot be used: {said}',
      heldBook: 'Another process holds the book, and no points store answers at port {port}',
      clock: 'The computer’s clock is plausible',
      clockBehind: 'The computer’s clock says {now}, and the book’s last line is of {last}',
      disk: '{free} are free on the disk',
      diskLow: 'Only {free} are free on the disk',
      portFree: 'Port {port} is free; the server is not running',
      portOurs: 'The points store is running at port {port}',
      portSick: 'The points store runs at port {port} and says it is not well: {said}',
      portSilent: 'The points store runs at port {port} and does not answer',
      portTaken: 'Another program has port {port}',
      portOther: 'At port {port} another points store is running, not that of this data folder',
      address: 'Public address {address}',
      noAddress: 'No public address: cards carry no square, only the number; people look on paper',
      localAddress: 'Only this computer itself reaches the public address {address}',
      longAddress: 'There is something behind the host in the public address {address}',
      plainAddress: 'The public address {address} is not encrypted',
      build: 'The pages are built',
      building: 'The pages are being built',
      staleBuild: 'The pages are of another version or data folder, and will be built anew',
      noBuild: 'The pages are not built yet',
      audited: 'Everything was recomputed {moment}, and the book adds up',
      bookDiffers:
        'The book does not add up; recomputed {moment}, {count, plural, one {# thing differs} other {# things differ}}{what, select, none {} other {: {what}}}',
      auditFailed: 'The book was to be recomputed {moment}, which did not succeed: {said}',
      oldAudit: 'The book was not recomputed for days; the last time was {moment}',
      neverAudited: 'The book was not recomputed yet',
      backups: 'Backups are in order; the last is of {moment}',
      badBackups: 'Backups: {said}',
      demoBackups: 'This is the demo: no backups by itself',
      backupsElsewhere: 'The book is in PostgreSQL: whoever runs it backs it up',
      noSecondPlace: 'The second place for backups, {folder}, is not there now',
      lockedSecondPlace: 'The second place for backups, {folder}, cannot be written to',
    },
    next: {
      noDataFolder:
        'If a book should be there, check DATA_DIR and whether the disk is plugged in; for a new one, npm start makes it.',
      locked:
        'Use the user that runs the server, or make that user its owner; on a stick look at its lock switch.',
      makesSecrets: 'npm start makes it.',
      secretsElsewhere:
        'Newly installed, npm start makes it. If cards are out, copy secrets.json back from a backup of the data folder, or they open nothing.',
      lostSecrets:
        'With the server stopped, restore a backup into another, empty folder: set DATA_DIR to it and run npm run restore -- backup-folder; then copy its secrets.json here. Without a backup move the damaged file aside: npm start makes a new one, and all cards have to be printed again.',
      openSecrets: 'Run chmod 600 {file}',
      noBook:
        'npm start makes one; if there should be one, check DATA_DIR, or run npm run restore -- with the folder of a backup.',
      olderBook: 'Run npm start, which backs it up and then brings it up to date.',
      newerBook: 'Install the version that wrote it.',
      otherBook: 'Do not start. Install the program it was made with, or restore a backup.',
      unguardedBook: 'Find out who did it, run npm run audit; npm start puts the guards back.',
      riskyBook: 'SQLite: run npm start. PostgreSQL: switch synchronous_commit on.',
      damagedBook:
        'Write nothing more. Restore the last backup: npm run restore -- its folder, then move-away',
      unreachableBook:
        'Check DATABASE_URL, whether the database runs, and whether the file may be read.',
      heldBook: 'Stop it with npm run stop; if that does not help, restart the computer.',
      clockBehind:
        'Set date and time right before starting; the battery on the mainboard may be empty.',
      diskLow: 'Make room on the disk, or move the data folder to a larger one.',
      portSick: 'Look into the server’s log; npm run stop, then npm start.',
      portSilent: 'npm run stop, then npm start; if it does not stop, restart the computer.',
      portTaken: 'Stop that program, or use another port: PORT={other} npm start',
      localAddress: 'PUBLIC_URL is the address that phones reach; without one, leave it out.',
      longAddress: 'Write no more than host and port, for instance https://jifen.example.cn',
      plainAddress: 'Put it behind Caddy or nginx with https; see the folder deploy.',
      building: 'It takes some minutes; look again afterwards.',
      noBuild: 'npm start builds them, which takes minutes.',
      bookDiffers:
        'Close no month and change nothing; npm run audit names everything. Tell the supervisors, and compare with the last good backup.',
      auditFailed: 'Run npm run audit and see what it says.',
      oldAudit: 'Leave the server running, it recomputes once a day; or run npm run audit.',
      neverAudited: 'Leave the server running, it recomputes once a day; or run npm run audit.',
      firstBackup: 'A new book: while the server runs, the first backup is made within minutes.',
      badBackups: 'Run npm run backup and see what it says.',
      noSecondPlace: 'Plug the stick in; if its letter changed, change BACKUP_DIR.',
      lockedSecondPlace: 'Look at the stick’s switch and the folder’s permissions.',
    },
  },
  problemNoted:
    '{moment}: the server noted a problem; the details are in {file}. npm run doctor looks for what is wrong; on Windows run it in the window of commands.cmd.',
  secretsMadeAnew:
    'The file of secrets was gone, and a new one has been made: the cards printed so far open nothing.',
  stop: {
    notRunning:
      'No server is running for the book in {folder}. If it lies in another folder, name that as DATA_DIR.',
    stopped: 'The server has stopped.',
    unknown:
      'The server runs, but which process started it is not known. Press Ctrl+C in its window.',
    stuck:
      'It has not stopped within half a minute. Look at its window, or restart the computer; what was confirmed is in the book.',
  },
}
