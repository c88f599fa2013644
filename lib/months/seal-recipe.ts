/**
 * Recomputes the seals from the table of their lines, without this program: ten lines of Python, as
 * docs/recompute-seals.md explains them and the public page shows them.
 */
export const sealRecipe = String.raw`import csv, hashlib, json, sys
def value(name, text):
    return None if text == '' else text == '是' if name in ('spendable', 'ranks') else int(text) if name in ('seq', 'points', 'balanceAfter', 'ruleVersion', 'quantity') else text.removeprefix("'")
months, previous = {}, ''
for row in csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline='')):
    month = months.setdefault(row['countsIn'], [row.pop('village'), row.pop('seal')])
    if row['seq']: month.append(json.dumps([value(name, row[name]) for name in row if name not in ('village', 'seal')], ensure_ascii=False, separators=(',', ':')))
for name, (village, seal, *lines) in months.items():
    previous = hashlib.sha256('\n'.join([json.dumps([1, village, name, previous], separators=(',', ':')), *lines]).encode()).hexdigest()
    print(name, previous, 'ok' if previous == seal else 'DIFFERENT')
`

const file = 'seals.csv'
const program = 'recompute.py'

/** What its two files are called, and how it is run on them. */
export const sealRecipeRun = { file, program, command: `python3 ${program} ${file}` }
