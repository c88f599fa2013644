import type { SameShape } from '../same-shape'
import type { backups as zh } from '../zh-CN/backups'

export const backups: SameShape<typeof zh> = {
  title: 'Backups',
  lead: 'Every night at three the book is copied, with its photos and the key of the cards; when the computer was off, after it is next started. Once a week the last copy goes through a restore drill: it is restored on trial, and the book checked.',
  link: 'Backups',
  make: 'Back up now',
  made: 'Backed up, opened and checked: the book adds up.',
  notMade: 'This time no backup came about; the reason stands below.',
  underWay: 'A backup is being made.',
  atWork: 'A backup is being made. The result will appear here.',
  own: 'On this computer',
  second: 'The second place',
  place: 'Folder',
  last: 'Last backup',
  never: 'None yet',
  lastOf: '{moment}: book {size}, {photos, plural, one {# photo} other {# photos}}',
  drill: 'Last restore drill',
  drillOf: '{moment}: it could be restored, and adds up',
  lastFailed: 'Last backup that failed',
  drillFailed: 'Last drill that failed',
  problemOf: '{moment}: {why}',
  demo: 'The demo is not backed up by itself{key, select, yes {; the button below shows how it is done} other {}}.',
  postgres:
    'The book lies in a PostgreSQL database, and whoever keeps that backs it up: the database with pg_dump -Fc, and the data folder beside it. This page does not do it for them.',
  restoreTitle: 'When the computer is broken',
  restore:
    'Install the program on another one, plug in the stick and run the line below, with the folder of the backup at its end; of the folder that holds the backups it names the newest, and what to type. The whole book is checked first; if it does not pass, nothing is touched.',
  restoreExample: 'E:/backup/points-2026-10-08-030000',
  lockUp:
    'A backup is the whole book and the key of the cards: lock the stick away like the paper book, and use it for nothing else.',
  warn: {
    never: 'The book has never been backed up.',
    old: 'The last backup is {days, plural, one {# day} other {# days}} old.',
    failed: 'The backup to {place} did not succeed. {why}',
    drillFailed: 'The backup on {place} did not pass its restore drill. {why}',
    drillOld:
      'There has been no restore drill for more than two weeks. It is done by itself while the server runs.',
    noSecondPlace:
      'The backups lie on this computer alone and break with it. Plug in a stick, make a folder on it, and name it as BACKUP_DIR when starting.',
    at: { own: 'this computer', second: 'the second place' },
  },
  why: {
    NOT_THERE:
      'This folder is not there. Plug the stick in, and see whether its letter has changed.',
    NOT_WRITABLE:
      'This folder cannot be written to. Look at the stick’s write protection and who may use the folder.',
    DISK_FULL:
      'There is no room left. A backup is opened and checked on this computer, so both it and the stick need room: make some, or use a larger stick.',
    TAKEN_OUT:
      'The stick was pulled out in the middle, or failed. Plug it in again and back up once more.',
    DAMAGED:
      'It did not pass the check: damaged, or changed. Use another backup; if this one was made just now, it may be the book: run npm run doctor.',
    NOT_ADDING_UP:
      'The file is whole, but the book in it does not add up. Use a backup that does; where there is none, or what came later matters more, add as-it-is to npm run restore.',
    KEPT_AS_IT_IS:
      'The book does not add up, so this counts as no backup. Not a line is lost: the book is kept as it is where the backups lie, in a folder whose name begins with as-it-is. Tell whoever looks after the computer to run npm run doctor.',
    NOT_AS_WRITTEN:
      'This backup is not as it was written when it was made: it was damaged since, or changed. Use another backup; if you think that somebody changed it, keep it and show it to the supervisors.',
    NO_BACKUP: 'There is no backup here. A backup is a folder called points-year-month-day-time.',
    NO_BOOK: 'There is no book here yet: check DATA_DIR; for a new one, npm start makes it.',
    NO_SECRETS:
      'The data folder has no secrets.json that can be used, and nothing was backed up. Whoever looks after the computer runs npm run doctor, which says how to get it back.',
    NO_VILLAGE:
      'This backup was made before there was a [village] in the book. Use a later one; where there is none, npm start begins anew.',
    NO_SUCH_WORD:
      'There is no such word, and nothing was done. Behind the folder may stand move-away, without-photos and as-it-is.',
    NOT_OURS:
      'This file is no book of the points store, or not all of one: another file, or a copy that broke off.',
    NEWER: 'A newer version of the program made this backup. Bring the program up to it first.',
    BOOK_THERE:
      'There is a book here, and it is never overwritten. If you mean it, add move-away to the command: what is here is then moved aside as a whole.',
    IN_USE: 'The book is being used. Stop the server first.',
    PHOTOS_MISSING:
      'Photos are missing from the backup, or damaged. They lie in the photos folder beside it and have to come along; to restore without them, add without-photos to the command.',
    AT_WORK: 'Another backup is being made. Wait until it is done.',
    POSTGRES:
      'The book lies in a PostgreSQL database: back it up with pg_dump -Fc and restore it with pg_restore into an empty one, and keep and put back the data folder beside it.',
    FAULT:
      'Something went wrong that was not foreseen; tell the details to whoever looks after this computer.',
  },
  tell: {
    made: 'Backed up: {where} (book {size}, {photos, plural, one {# photo} other {# photos}}, {seconds} s, opened and checked, adds up)',
    noVillage:
      'There is no [village] in the book yet, and this backup would bring none back; once it is set up, it is backed up by itself.',
    missingPhotos:
      '{count, plural, one {# photo} other {# photos}} of the book were no longer on this computer, and so are not in the backup.',
    thinned: '{count, plural, one {# old backup} other {# old backups}} cleared away.',
    drilled: 'Restore drill passed: {where} ({seconds} s)',
    village:
      '{name}: {households, plural, one {# household} other {# households}}, {entries, plural, one {# entry} other {# entries}}, balances {balance, number} points, {months, plural, one {# month} other {# months}} sealed{last, select, none {} other {, the last {last} with check code {seal}}}',
    restored: 'Restored the backup of {moment}; checked, the book adds up.',
    restoredAsItIs:
      'Restored the book of {moment} as it was kept. It still does not add up; npm run audit says where.',
    photos: '{count, plural, one {# photo} other {# photos}}.',
    photosLost:
      '{count, plural, one {# photo is} other {# photos are}} missing; npm run audit names them.',
    cards: 'The key of the cards came along: cards that were handed out open as before.',
    noCards:
      'The key of the cards was not in the backup: cards that were handed out open as before, and cannot be printed again. Under Households, Print cards, make new ones for everybody.',
    signIn: 'On this computer everybody signs in anew.',
    moved: 'What was here has been moved to {where}.',
    leftAside:
      '{from} was moved to {to}, and could not be moved back. Do not start yet: once whatever holds it, such as a virus scanner, lets go of it, move it back.',
    next: 'Now: npm start.',
    which:
      'Say which backup. These are here, the newest first; type the line under the one you mean:',
    oneOf:
      '{moment}{village, select, none {} other {, {village}}}{more, plural, =0 {} other { and others}}{addsUp, select, no {: does not add up, kept as it is} other {}}',
    older: 'There {count, plural, one {is # older one} other {are # older ones}}.',
    forExample: 'The folder of the backup comes after the command, for example: {command}',
    beforeUpdate:
      'This is the book from before the update; the last one of every version is kept. To go back: put the older program in its place, then npm run restore -- with this folder and move-away.',
    updatedAsItIs:
      'The update goes on all the same: it may be what mends the book. To go back: put the older program in its place, then npm run restore -- with the folder named above, move-away and as-it-is.',
    notUpdated:
      'A backup comes before an update, and it did not come about: nothing was updated, the book is as it was. Do what is said above, then npm start; in a hurry, put the older program back.',
    updatePostgres:
      'The program is newer than the book, which is now brought up. It lies in PostgreSQL and is not backed up here: before every new version, make a copy with pg_dump -Fc.',
  },
}
