import type { SameShape } from '../same-shape'
import type { refusals as zh } from '../zh-CN/refusals'

export const refusals: SameShape<typeof zh> = {
  REQUIRED: 'Please fill this in.',
  NOTHING_TICKED: 'Please tick at least one.',
  NOT_A_NUMBER: 'Please give a whole number, such as 20.',
  NUMBER_OUT_OF_RANGE: 'Please give a whole number from {min} to {max}.',
  TOO_LONG: 'Too long: {max} characters at most. Please shorten it.',
  TOO_SHORT: 'Too short: at least {min} characters.',
  NOT_A_DATE: 'Not a date. Please write it like 2026-07-05.',
  NOT_A_MONTH: 'Not a month. Please write it like 2026-07.',
  NOT_AN_AMOUNT: 'This is not an amount. Please write yuan like 12.50.',
  AMOUNT_TOO_LARGE: 'This is too much: at most {max} yuan. Please check it.',
  NOT_A_CHOICE: 'Please pick one of the choices given.',
  TOO_MANY: '{max} at a time at most. Please do it in several goes.',
  INVALID: 'This is not valid. Please reload the page and try again.',
  FOREIGN_REQUEST:
    'This was not sent from a page of this [village] and was not carried out. Please send it again from the page.',
  BUSY: 'The system is busy and nothing was changed. Please try again in a few seconds.',

  NOT_SIGNED_IN: 'You are not signed in, or no longer. Please sign in again.',
  NOT_ALLOWED: 'This is not among your duties. Please ask someone who has the duty.',
  OWN_HOUSEHOLD: '{household} is your own household. Please let someone else do it.',
  RELATIVES_HOUSEHOLD: '{household} is a relative’s household. Please let someone else do it.',
  RECORDER_CANNOT_REVIEW:
    'You recorded this claim of {household} yourself. Please let someone else review it.',
  CONFIRMER_NOT_PRESENT:
    'You are not among those present. {count, plural, =0 {There is no other reviewer among them} other {Those who can confirm: {names}}}; if you are at the table, add yourself first under “Somebody came later”.',
  TYPISTS_HOUSEHOLD:
    '{household} is the household of {name}, who types, or of a relative, and cannot be confirmed now. Let somebody else sign in at this PC, or review it after the meeting.',
  LEFT_FOR_LATER:
    '{count, plural, =0 {Nobody can review these now: end the meeting and ask the [village] manager for one more reviewer.} other {They wait as before. Who may review them: {names}. Who is at the table confirms here; the others review them after the meeting.}}',
  CONFIRMER_IS_TYPIST:
    'Typing and confirming takes two people. Please let another reviewer at the table confirm with their own sign-in name.',

  SAME_ID_OTHER_INPUT:
    'This sheet was already sent with other contents; nothing was added. Please open a new sheet.',
  HOUSEHOLD_UNKNOWN: 'No such household. Please check the number or the name.',
  HOUSEHOLD_CLOSED:
    '{household} is closed and takes no more points. Please check that you picked the right one.',
  ALREADY_REVERSED: 'This entry has already been corrected by entry {seq}. Nothing more to do.',
  CANNOT_BE_REVERSED:
    'This entry cannot be corrected here: cancel a redemption on its slip; a correction is final.',
  ENTRY_UNKNOWN: 'No such entry. Please go back to the ledger and pick it again.',
  DATE_IN_FUTURE: 'The date lies in the future. Please give the day it happened.',
  DATE_TOO_OLD: 'Too long ago: only the last {days} days can be recorded. Please check the date.',
  MERGER_NOT_REVERSED:
    'Both sides of this transfer are one household now; it cannot be corrected. To part them again, split the household.',
  TOO_MANY_POINTS_TO_MOVE: '{household} can hand over {most} points at most. Please give fewer.',

  RULE_UNKNOWN: 'No such rule. Please pick one again.',
  RULE_ARCHIVED: 'The rule “{name}” is archived. Please pick another.',
  RULE_NOT_IN_FORCE:
    'The rule “{name}” was not in force on that day. Please check the date or pick another rule.',
  CONSEQUENCE_IS_DEDUCTION:
    'Setting to zero and barring from redeeming are deductions. Please choose that list.',
  BAR_NEEDS_END: 'Please write from which day the household may redeem again.',
  BAR_END_OUT_OF_REACH:
    'The day from which it may redeem again lies after the deed and not after {latest}.',
  RULE_NAME_TAKEN: 'There is already a rule “{name}”. Please use another name, or change that one.',
  RULE_SINCE_CLOSED:
    'Earlier months are posted or closed. Let the new version hold from {since} or later.',
  RULE_TOO_FAR: 'Its first day is too far away: {latest} at the latest. Please check the year.',
  TEMPORARY_NEEDS_END: 'A temporary rule needs its last day.',
  END_BEFORE_START: 'The last day lies before the first. Please check both.',
  DEDUCTION_MUST_BE_NEGATIVE: 'The points of a deduction are negative, such as −10.',
  POINTS_MUST_BE_POSITIVE: 'Points given must be above 0. To deduct, choose the list “Deduction”.',
  RANGE_UPSIDE_DOWN: 'The lowest is above the highest. Please swap the two.',
  POINTS_OUTSIDE_RANGE: 'The points must lie between {min} and {max}.',
  CAP_REACHED:
    '{household} may get {cap} points at most by this rule in that {period, select, month {month} quarter {quarter} other {year}}; {left} are left. Please give fewer, or untick it.',
  SAME_DAY_DUPLICATE:
    '{household} already has this rule on that day. If it is another deed, tick to confirm and save again.',
  NO_HOUSEHOLD_TICKED: 'No household is ticked. Please tick at least one.',
  SAME_HOUSEHOLD_TWICE: 'A household was picked twice. Please remove one.',
  MEMBER_UNKNOWN: '{household} has no such member. Please pick again.',
  DEDUCTION_NEEDS_TOLD:
    '{household} has not been told of the deduction, so it cannot pass. Please write who told whom, when and how, or postpone it.',
  CLAIM_UNKNOWN: 'No such claim. Please reload the page.',
  CLAIM_ALREADY_DECIDED:
    'This claim of {household} has already been reviewed. Please reload to see the outcome.',
  CLAIM_BEFORE_MEETING:
    'This claim of {household} lies before the meeting of {day}. Please decide it there; to review it here, end the meeting first.',
  SHEET_UNKNOWN: 'This sheet was not found. Go back to what you recorded and choose again.',
  ONLY_RECORDER_WITHDRAWS:
    'Somebody else recorded this and withdraws it. What is wrong is declined in the review.',
  PASSED_NEEDS_MANAGER:
    'Of this sheet {count, plural, one {# household has passed and is} other {# households have passed and are}} in the book. Ask somebody who may correct the book.',
  NOTHING_TO_WITHDRAW: 'Nothing of this sheet is left to withdraw: nothing waits, nothing passed.',
  SCORES_NOT_ONE_PER_JUDGE:
    '{household} has {scores, number} scores and there are {judges, number} judges. Enter one score per judge, or change the judges.',
  NOT_A_PICTURE:
    'This file is no photo that can be used. Please pick a JPG, PNG or WebP photo, not a video, a document or a moving picture.',
  PICTURE_TOO_LARGE:
    'The photo is too large: at most {megabytes} MB and 64 million pixels. Please make it smaller and send it again.',
  TOO_MANY_PICTURES:
    'At most {max} photos. Please pick fewer, or remove one that is not needed first.',
  NO_PICTURE: 'No photo is chosen. Please take or pick one first.',
  EMPTY_PICTURE: 'This file is empty; there is no photo in it. Please take or pick another.',
  PHOTO_HAS_NO_SHEET:
    'What these photos belong to was not found. Please send them again from the page of the sheet.',
  PHOTO_UNKNOWN: 'No such photo; it may have been removed. Please reload the page.',
  PHOTO_IS_EVIDENCE:
    'Points were already passed by this photo, so you cannot remove it yourself. If it has to go, please ask the manager.',
  PHOTO_REQUIRED:
    '“{rule}” needs a photo before it can be passed. Please let the recorder add one first.',
  DEDUCTIONS_OFF:
    'This [village] takes no points away. If it is to, a manager switches deductions on in the settings, and a meeting adopts the rules.',
  MEETING_UNKNOWN: 'No such meeting. Please go back to the review and choose again.',
  MEETING_ENDED: 'This meeting is over and stays as it is. What is left is for the next one.',
  MEETING_NEEDS_PEOPLE:
    'A meeting is at least {min} people. Please tick them or write their names.',
  MEETING_NOTHING_WAITS:
    'There is nothing to take up: everything is reviewed or lies before another meeting.',
  NUMBERS_UNREAD: '“{typed}” cannot be read. Write household numbers, such as 9 12 15-18.',
  NUMBERS_NOT_ON_SHEET: 'Nothing of {numbers} waits on this sheet. Please check the numbers.',
  MEETING_NOTHING_LEFT:
    'Everything before this meeting has been decided. Please reload to see the outcome.',
  ACTIVITY_UNKNOWN: 'No such activity. Please go back to the list and pick again.',
  ACTIVITY_OVER: '“{title}” is over or cancelled and cannot be changed.',
  ACTIVITY_NOT_BEGUN: '“{title}” is on {day}; sign-in and closing begin that day.',
  ACTIVITY_IN_PAST:
    'That day is past. Please give today or a later day; what was done already is recorded as points.',
  ACTIVITY_TOO_FAR: 'Activities are planned until {latest} at most. Please check the year.',
  NOT_A_TIME: 'Please give hours and minutes, such as 8:30 or 14:00.',
  HOURS_NEEDED: 'This rule counts hours. Please say how many for each household.',
  HOURS_NOT_COUNTED: '“{name}” is not paid by the hour; please leave the hours empty.',
  ALREADY_SIGNED_IN: '{household} has signed in already and is not counted again.',
  PLACES_FULL: 'All {places} places are taken; {household} was not signed in.',
  PLACES_TAKEN: '{count} have signed in already; there cannot be fewer places.',
  CARD_UNKNOWN:
    'This card is not in use here; it may have been replaced. Please sign in by number or name.',
  CARD_REPLACED:
    'This is an old card of {household}, reported lost and void. Please keep it and sign in by number or name.',
  CARDS_REPLACED:
    'These cards were replaced after they were printed, so nothing was noted. Please open the page again and print anew.',
  CARDS_CHANGED:
    'Cards were replaced since this page was opened, so nothing was done now. Please open the page again and look which are to be printed.',
  NOTHING_TO_UNDO: 'There is no sign-in to undo.',
  NOBODY_SIGNED_IN: 'Nobody has signed in. If it did not take place, please cancel it.',
  NO_NAMES_TAKEN:
    '“{title}” counts people and takes no names, so nobody signs in. Please give the number at closing.',
  NAMES_TAKEN_ALREADY:
    '{count} have signed in already, so it cannot become one without names. Please plan another one.',
  POINTS_NEED_NAMES:
    'Clinics and counselling take no names, so they earn no points. Please choose “No points”.',
  HEADCOUNT_NOT_TAKEN:
    'This activity earns points by its sign-ins and takes no headcount. Please leave it empty.',
  HEADCOUNT_BELOW_SIGN_INS:
    '{count} have signed in already, so the number of people cannot be less.',

  MONTH_NOT_OVER: '{month} is not over. It can be closed from the next month on.',
  MONTH_NOT_NEXT: 'Months are closed in order. Please close the earlier ones first.',
  MONTH_ALREADY_CLOSED:
    '{month} is closed and stays as it is. Please put a correction into the present month.',
  CLAIMS_STILL_WAITING:
    '{count, plural, one {# claim is} other {# claims are}} still waiting. Please review first, or confirm that they move to a later month.',
  PERIOD_NOT_CLOSED: 'This period still has open months. Please close them first.',
  ALREADY_PUBLISHED:
    'The red list of this period is published and stays. To correct it, publish a second edition with its reason.',
  NOT_PUBLISHED_YET: 'The red list of this period is not published yet. Please publish it first.',
  NOBODY_TO_LIST: 'No household has more than 0 points in this period: no red list is needed.',
  HONOUR_UNKNOWN:
    'This honour was not found; it may be archived. Please pick again from the honours.',
  HONOUR_NAME_TAKEN:
    'There is already an honour “{name}”, in use or archived. Please use another name, or restore that one.',
  HONOUR_ALREADY_DECIDED:
    '“{name}” of {year} is decided already. To change it, withdraw that decision first and decide anew.',
  HONOUR_NEEDS_PEOPLE:
    'Please write the names of at least {min} people who decided, parted by commas.',
  AWARD_UNREAD:
    '“{typed}” cannot be read. Write the household’s number; for a person “number name”, such as 12 Zhang Xiaohong.',
  DECIDED_BEFORE_YEAR: 'This is about {year}: it cannot have been decided before that year.',
  DECISION_UNKNOWN: 'This decision was not found. Please pick again from the honours.',
  DECISION_WITHDRAWN: 'This decision is withdrawn already and can be made anew.',
  NOTICE_FIRST:
    'This [village] posts its months for {days, plural, one {# day} other {# days}} before they are closed: post the notice first.',
  NOTICE_STILL_HANGS:
    'The notice of {first} to {last} is not closed yet. Close it first, then go on.',
  NOTICE_UNKNOWN: 'This notice was not found. Go back to the months and choose again.',
  NOTICE_ALREADY_SEALED: 'The months of this notice are closed already. Reload the page.',
  NOTICE_DAYS_NOT_OVER: 'The notice hangs until {until}; it can be closed from the day after.',
  OBJECTIONS_OPEN:
    '{count, plural, one {# objection has} other {# objections have}} no written answer yet. Answer first.',
  CANNOT_BE_DOUBTED:
    'Redemptions, refunds, transfers and corrections are not objected to here: please come to the [village] office.',
  OBJECTION_TOO_LATE:
    'The days to object to lines of {month} are over. Please come to the [village] office and explain.',
  OBJECTION_UNANSWERED:
    'There is an objection to this line already; please wait for the written answer.',
  OBJECTION_UNKNOWN: 'This objection was not found. Go back to the objections and choose again.',
  OBJECTION_ANSWERED: 'This objection has been answered. Reload the page to read the answer.',
  RECORDER_CANNOT_ANSWER: 'You recorded this line yourself: somebody else has to answer.',
  CAME_BEFORE_ENTRY: 'This line was written on {date}; nobody came about it before. Check the day.',

  WINDOW_UNKNOWN: 'No such redemption window. Please pick again.',
  WINDOW_NAME_TAKEN: 'There is already a window of this name. Please use another.',
  WINDOW_DAYS_TAKEN:
    'These days belong to “{name}” ({opensOn} to {closesOn}). Please pick days beside them.',
  WINDOW_ALREADY_OPEN: 'Another window is open. Please close it first.',
  WINDOW_NOT_OPEN: 'No window is open now. Please wait for the redemption day.',
  WINDOW_NOT_PLANNED:
    'This window has been opened before and can be neither changed nor deleted. Please reload.',
  WINDOW_IN_PAST: 'The last day has passed. Please give today or a later day.',
  WINDOW_OVER:
    'The last day of this window, {closesOn}, has passed. Please change its days first, then open it.',
  WINDOW_OPENS_LATER:
    'This window is announced for {opensOn}. To open it early, please reload the page and confirm it there.',
  CUTOFF_NOT_OVER:
    'On the first day, {opensOn}, {month} is not over yet. Please give an earlier month or a later first day.',
  CUTOFF_NOT_CLOSED: 'The cut-off month is not closed. Please close it, then open the window.',
  WINDOW_STILL_OPEN: 'This window is not closed yet. Please close it first.',
  EXPIRY_OFF:
    'Points carry over in this [village]. To let them expire, change it in the settings first.',
  EXPIRY_NOT_YEAR_END: 'Points expire only after the year-end window.',
  EXPIRY_TOO_SOON:
    '{earliest} at the earliest: after the window’s last day, and known to everybody beforehand.',
  EXPIRY_UNKNOWN: 'Nothing was announced yet. Please announce it first.',
  EXPIRY_ALREADY_DONE: 'The points of this window have expired already; nothing was taken again.',
  BASKET_EMPTY: 'The basket is empty. Please pick at least one good.',
  PRICE_CHANGED: 'Prices have just changed. Please check the new total and confirm again.',
  NOT_ENOUGH_POINTS: 'Not enough points: {short} short. Please take fewer goods.',
  WINDOW_CAP_REACHED:
    'A household may use {cap} points at most in this window; {left} are left. Please take fewer goods.',
  COLLECTOR_COMES_OFTEN:
    '{name} has collected for {count} other households in this window. Please ask; if it is right, tick the box and confirm again.',
  HOUSEHOLD_MAY_NOT_REDEEM: 'This household cannot redeem now. Please ask at the [village] office.',
  SOLD_OUT: 'Only {left} of “{name}” left. Please take fewer, or something else.',
  GOOD_UNKNOWN: 'No such good. Please pick again.',
  GOOD_ARCHIVED: '“{name}” is archived. Please take something else.',
  GOOD_NAME_TAKEN: 'There is already a good “{name}”. Please use another name.',
  BARCODE_TAKEN: 'This barcode already belongs to “{name}”. Please check it.',
  NOT_A_BARCODE: 'A barcode is 6 to 32 digits or letters. Please scan it again.',
  PRICE_IN_PAST: 'A price can change from today ({today}) on or later. Please choose another day.',
  PRICE_TOO_FAR: 'That day is too far away: {latest} at the latest. Please check the year.',
  PRICE_AS_BEFORE: 'It costs {points} points already; nothing changes.',
  GOOD_LIMIT_REACHED:
    '“{name}”: {limit} per household in this window, {left} left. Please take fewer.',
  STOCK_WOULD_BE_NEGATIVE: 'Only {stock} in stock. Please count the shelf first.',
  COUNT_DIFFERS: 'The book says {stock}, the shelf says {counted}. Please write down the reason.',
  STOCK_MOVED_MEANWHILE:
    '“{name}” moved while you were counting: the book now says {stock}. Please count again.',
  NOTHING_COUNTED: 'No count has been typed yet. Please fill in at least one good.',
  NOTHING_RECEIVED: 'Nothing has been typed yet. Please fill in at least one good.',
  PAPER_NEEDS_NUMBER: 'Begin each line with the household’s number, like “12 3*2 soap”.',
  PAPER_NEEDS_GOODS: 'After the number write what was taken, like “12 3*2 soap”.',
  PAPER_WORD_UNKNOWN:
    '“{word}” is not understood: write the key, name or pinyin initials, and *2 for two pieces.',
  PAPER_NEEDS_RELATION:
    'Say who collected and what they are to the household, like “代王有才/邻居”.',
  PAPER_DAY_OUTSIDE:
    'This window began on {opensOn}; the day on the paper lies between that and today ({today}).',
  REDEMPTION_UNKNOWN: 'No such redemption slip. Please check its number.',
  MORE_THAN_TAKEN: 'This slip has only {taken} of it. Please change the number.',
  SHORTAGE_UNKNOWN: 'This wish is no longer listed. Please reload the page.',
  ALREADY_CANCELLED: 'This slip is already cancelled; points and goods have been given back.',

  HOUSEHOLD_NUMBER_TAKEN: 'The number {number} is taken. Please use another.',
  GROUP_UNKNOWN: 'No such [group]. Please pick again.',
  GROUP_NAME_TAKEN: 'There is already a [group] “{name}”. Please use another name.',
  LINE_NOT_UNDERSTOOD: 'Line {line} cannot be read. Please write it as “number head [group]”.',
  SIGN_IN_NAME_TAKEN: 'The sign-in name “{name}” is taken. Please use another.',
  STAFF_UNKNOWN: 'No such person. Please reload the page.',
  LAST_MANAGER: 'The [village] needs at least one cadre. Please give someone else the duty first.',
  PASSWORD_WRONG: 'Wrong password. Please type it again.',
  PASSWORD_SAME: 'That is the password you have now. Please choose another one.',
  PASSWORD_GIVEN:
    'Somebody gave you this password, so it does not count yet. Sign in with it once, choose your own, then confirm.',
  SIGN_IN_FAILED:
    'Wrong sign-in name or password. Please try again, or ask a cadre for a new password.',
  SIGN_IN_SLOWED: 'Too many tries. Please wait {seconds} seconds.',
  STRANGERS_SLOWED:
    'Somebody is guessing passwords, so new places have to wait. Sign in at a computer or on a network that you used here in the last 30 days, as in the office, or wait {seconds} seconds.',
  SETUP_CODE_WRONG:
    'Wrong set-up code. It stands in the window where the program was started; please copy it.',
  SETUP_ALREADY_DONE: 'The [village] is already set up. Please sign in.',
  SLUG_TAKEN: 'This address is taken. Please choose another.',
  SLUG_RESERVED: 'The system uses this address itself. Please choose another.',
  HOUSEHOLD_MERGED: '{household} has been merged into number {into}. Please go on there.',
  HEAD_STAYS: '{name} is the head and cannot leave like this. Please change the head first.',
  HEAD_MUST_MOVE: 'The head of the new household must be among those who move.',
  MEMBER_ALREADY_THERE: '{household} already has {name}. Please check the name.',
  NOBODY_CHOSEN: 'Nobody is chosen yet. Please choose at least one person.',
  LIVES_THERE_ALREADY: '{household} is already written down like this. Nothing more to do.',
  NO_VISIT_WANTED: 'No visit is noted for {household}; perhaps somebody has been there.',
  POINTS_NEED_HOUSEHOLD:
    'Points can only go to a household of this [village]: please give its number, or no points.',
  GROUP_HAS_HOUSEHOLDS:
    '“{name}” still has {count, plural, one {# household} other {# households}}, closed ones included. Please move them to another [group] first.',
  OTHER_GROUP:
    '{household} is not in your [group]. Please leave it to the leader of its [group] or a recorder.',

  WISH_UNKNOWN: 'This wish was not found. Please open it from the list of wishes.',
  TOO_MANY_OPEN_WISHES:
    'This household already has {max} wishes that wait for an answer. Write a new one once they are answered.',
  WISH_ENDED: 'This wish has its answer. If the answer changes, press “Take up again” first.',
  WISH_NOT_ENDED: 'This wish has no answer yet, so there is nothing to take up again.',
  WISH_HIDDEN: 'This wish is hidden already.',
  WISH_NOT_HIDDEN: 'This wish is not hidden.',
  WISH_NOT_OF_A_GOOD: 'Only a wish for a good can stand for a good of the store.',
  STEP_BEFORE_WISH: 'The wish was made on {date}; the day cannot be before it.',
  BOX_UNKNOWN: 'This opening of the box was not found. Please open it from the list of openings.',
  BOX_NEEDS_PEOPLE:
    'At least {min} people are there when the box is opened. Please write their names, parted by commas.',
  BOX_WAS_EMPTY:
    'This time the box was recorded as empty. If there were slips in it, record another opening.',
  ANNOUNCEMENT_UNKNOWN: 'No such announcement. Please go back to the list and pick again.',
  ANNOUNCEMENT_OVER:
    'This day is over, so nobody would read it. Please give today or a day to come.',
  ANNOUNCEMENT_TOO_LONG: 'It can hang until {latest} at most. Please check the year.',
  TOO_MANY_ANNOUNCEMENTS:
    'The board holds {max} announcements at most. Please take one down before you post another.',
  TABLE_TOO_LARGE:
    'The file is too large; at most {mb} MB. Split the table into several files and import them one by one.',
  TABLE_NOT_READABLE:
    'No table can be read from this file. Save it as .xlsx or .csv and choose it again.',
  TABLE_TOO_LONG:
    'One file may have at most {max, number} lines. Split the table into several files.',
  TABLE_EMPTY: 'There is nothing in the table. Choose a file, or paste the table.',
  HEADINGS_MISSING:
    'No line of headings was found. The table needs one with at least: {headings}. The template shows how.',
  HOUSEHOLD_OTHER_HEAD:
    'In the book no. {number} is {head}, not the person of this line. Check the number; if the head has changed, change it on the household’s page.',
  HOUSEHOLD_TWIN:
    'The book has a head of this name in this [group] already, no. {number}. If it is the same household, write {number} as its number; if not, add it under Households.',
  HEAD_WITH_COLON:
    'A head’s name holds no colon. If this line is a remark and no household, delete it; if it is one, write the name alone.',
  NAMES_RUN_TOGETHER:
    'It cannot be told whether “{names}” is one person or several. Put 、 between the names.',
  SAME_HEAD_TWICE:
    'A head of the same name and [group] as in line {line} above. If they are two households, write a number for each; if it is the same one, delete a line.',
  HOUSEHOLD_NOT_UNIQUE:
    'Several households have a head of this name. Write the household’s number.',
  HOUSEHOLD_CLOSING_BY_HAND: 'A household is not closed by a table. Do it on the household’s page.',
  SAME_LINE_TWICE: 'This is the same as line {line} above. Keep only one of them.',
  RULE_NAMED_UNKNOWN:
    'The rule book has no “{name}”. Write the name as the rule book does, or add the rule first.',
  CONSEQUENCE_BY_HAND:
    'Setting to zero and barring are not recorded by a table. Please record them on a sheet.',
  OPENING_AFTER_CLOSING:
    'A month has been closed: opening points are no longer imported. Record what is missing as deeds.',
  OPENING_DIFFERS:
    'This household already has {points} opening points, other than the table says. Correct that line in the ledger first.',
  IMPORT_UNKNOWN: 'This import was not found. Go back to Tables and choose again.',
  IMPORT_NOT_READY:
    'This cannot be done with the import now. Reload the page to see how far it is.',
  NOTHING_TO_IMPORT: 'No line of this file can be written. Mend the file and choose it again.',
  CHANGED_SINCE: 'Somebody changed it after the import; it stays as it is now.',
  HAS_HISTORY:
    'This household has other records by now and cannot be taken back; change it on its own page.',
}
