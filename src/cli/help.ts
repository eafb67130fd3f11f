import type { CommandName } from './arguments/parse-arguments.ts';
import { collectionHelp, summaryHelp } from './help-summary.ts';

export function helpOf(command: CommandName | undefined): string {
  return command === undefined ? overview : commands[command];
}

const overview = `concord: work with Concord's files without a browser

  concord check FILE…       checks questionnaires of your own (YAML or JSON)
  concord score …           scores a table of responses
  concord compare FILE…     compares files of scores, or summaries and collections
  concord convert FILE …    writes responses in another format
  concord summary …         writes a summary of each network for trainers
  concord collection FILE…  brings summaries together in one file
  concord help COMMAND      explains a command; so does concord COMMAND --help

Each fault is written to standard error as

  FILE:LINE:COLUMN: what is wrong. How to mend it.

Exit code 0 when all is in order, 2 when there is something to mend; then nothing is written.
Nothing leaves this machine.`;

const check = `concord check FILE…

Checks questionnaires of your own (YAML or JSON), and says of each that it is in order, or what
to mend. Nothing is written.`;

const responses = `Responses are a table with a line for each person (CSV, or newline-delimited JSON):

  respondent   a code of their own for each person, once in each round of a network
  network      optional: which network
  seat         optional: the person's organisation; without one a person counts as one
  sector       optional: security, bridging, social or other; one for each seat
  round        optional: which round
  items        all other columns, by the item's id, with - or _ (FORM-MAN-1 or FORM_MAN_1)

An answer is 1 to 5 (for categories an option's key or number). Missing answers: empty or -99
unanswered, -98 don't know, -97 not applicable, -96 not shown, -95 prefer not to say.
The separator may be a comma, a semicolon or a tab; the encoding is UTF-8.`;

const score = `concord score --questionnaire Q.yaml --responses R.csv [--k N] [--seats S.csv]
              [--settings FILE.json] [--out FILE]

Scores a table of responses by the same rules as the app, and writes JSON to FILE or to standard
output. The same responses give the same bytes, in whatever order their lines stand.

  --questionnaire   the questionnaire (YAML or JSON)
  --responses       the responses
  --k               no figure about fewer answers than this: 5, at least 3, and at least 5 where
                    members say how they feel about each other
  --seats           who was invited (CSV): seat, and optionally network, round, sector, persons.
                    With it the response rate is known: under half of the organisations there is
                    no result. With persons intervals know how many could have answered.
  --settings        choices of method that differ from its own, as an object of the names that
                    'settings' has in the output: {"weighting": "persons", "stageShare": 0.75}

${responses}

A table of exactly the core items is scored as the core; an item without a column was not shown.

The JSON:

  questionnaire     id, version, scope (all or core), and hash: SHA-256 of its canonical JSON
  settings          k, and every number of the method
  networks[NAME]    a table without networks is one network called "network"
    round           the latest round; the figures beside it are that round's
    respondents, organisations, invited, responseRate, standing
    items[ID]       n, distribution, dontKnow, notApplicable, preferNotToSay, unanswered, mean,
                    median, sd, adM, adMd, rwg, rwgStar, awg, suppressed; levels as asked
    dimensions[ID]  n, organisations, mean, stage, heldBackBy, adMd, interval, dontKnowShare,
                    suppressed, distribution, alternatives (the nearest level under each
                    weighting); an interval is complete (everybody answered), none, or from low
                    to high
    findings, actions   what deserves a sentence and what to do first, as data
    recommendations   what to do first by the signals and rules of the app: first (dimension and
                    item, reasons, rule: the one that decided), setAside, what each signal says,
                    and notGiven: what a table does not hold, so that nothing is said of it
    answerQuality   how many persons gave the same level to 15 items or more (allAlike; null where
                    no item is reverse-keyed), and how many mostly said don't know. Never who;
                    null unless nobody, or at least k, and at least k without it. It changes no
                    figure. How fast somebody answered is never recorded.
    perspectiveGaps[DIMENSION]  security less social, where there are sectors
    rounds[ROUND]   with several rounds: all of them, each with figures as above
    change          with several rounds: from each to the next, by dimension
  pooled            over the networks' latest rounds, without those of fewer than k respondents:
    dimensions[ID]  n, k (items), alpha (reflective questionnaires, at least two networks and 30
                    respondents who rated everything), icc1, icc2

Rounds are ordered by name, with numbers as numbers: 2 before 10.
What is not defined or may not be shown is null. suppressed says why, and is null otherwise:
  fewerThanK       fewer answers than k
  responseTooLow   fewer than half of the invited organisations answered
  levelOnly        the spread would tell what single persons said: only the median is shown
  itemThreshold    single items of this questionnaire need more answers
  complementary    hidden so that something else cannot be worked out
  notKnownEnough   too many do not know
  tooFewItems      too few items rated for a mean
  notScored        no mean by its nature
  otherItems       in change: the two rounds do not rest on the same items`;

const compare = `concord compare A.json B.json … [--index] [--format json|table] [--out FILE]

Compares files that 'concord score' wrote. Every network of the first file stands beside all
others: its own means, and its peers' as median and quartiles (from five peers on) or as single
values without names. Never a rank. A network is compared only with the same version of the same
questionnaire, answered in the same way, its means made with the same settings, and when at least
65 % of its organisations answered: so score with --seats. What is left out is listed with its
reasons. Who could learn from whom is listed too; whether their contexts fit is for people to say.

The same network in several files is compared over time, earlier files first: two rounds side by
side, not linked by seat. (Rounds in one table of responses are linked: see 'concord help score'.)

  --index   one number for each network, which is otherwise never given: 100 * (mean - 1) / 4
            over all scored dimensions, weighing the same. Beside each peer it says under what
            share of 1,000 sets of weights drawn at random the network is above it; under fewer
            than 90 % either way the two are not distinguishable. The same files give the same
            shares. Where one dimension may not be shown there is no index.

Name only files whose coordinators agreed to the comparison.

concord compare A.summary.json B.collection.json … [--questionnaire ID] [--core] [--own NAME]
                [--names] [--index] [--format json|table] [--out FILE]

Compares summaries and collections, with the figures of the app's page of comparison: for each
questionnaire and each way of answering every network by its latest round, the median and the
middle half of the others (from five on), statements by how many networks stand at which level,
changes from the round before, and formalisation against trust. Below 65 % of the organisations a
network is provisional: shown, and in no median and no count. Other versions are compared on the
items that ask the same; what cannot be compared is listed with the reason.

  --questionnaire   only this one
  --core            on the core items, so that networks that were asked the core are among them
  --own             the network whose place is told apart: its name, or its key; without it the
                    one that a collection marks
  --names           names and aliases; without it networks go by numbers that say nothing
  --index           for the own network only, and only from how many others it differs surely`;

const convert = `concord convert FILE --to FORMAT [--questionnaire Q.yaml] [--separator NAME] [--out FILE]

Writes responses in another format, to FILE or to standard output. Nothing is lost: there and
back gives the same.

  --to statistics    CSV: plain UTF-8, commas, every missing answer as its code
  --to spreadsheet   CSV with a byte order mark, and an apostrophe before every cell that could
                     be read as a formula; --separator semicolon (as it is), comma or tab
  --to ndjson        a first line that names the columns, then one JSON object a line; missing
                     answers are null, "dontKnow", "notApplicable", "notShown", "preferNotToSay"
  --questionnaire    check columns and answers against it

${responses}

In which format FILE is, is told by its content. A CSV file with a byte order mark is read in the
profile for spreadsheets.`;

const commands: Readonly<Record<CommandName, string>> = {
  check,
  score,
  compare,
  convert,
  summary: summaryHelp,
  collection: collectionHelp,
};
