/** What `concord summary --help` says. */
export const summaryHelp = `concord summary --questionnaire Q.yaml --responses R.csv --seats S.csv --closed DAY
                --alias TEXT | --name TEXT | --about FILE --secret FILE --agree --out FOLDER
                [--sides] [--k N] [--settings FILE.json]

Writes one *.summary.json for each network of a table, of its latest round, for trainers: figures
about groups as 'concord score' gives them, after the same disclosure control, and never an answer,
a person, a seat or how answers are spread. Networks without figures are named, with the reason.

  --questionnaire, --responses, --seats, --k, --settings   as in 'concord help score'; the list of
                    seats must be there, with persons: a summary says how many were invited
  --closed          the day on which the round was closed, such as 2026-11-20
  --alias, --name   what the network is called, where the table has one. An alias must not tell
                    the name or the place
  --about           JSON or YAML, by the networks of the table: name or alias, and place, country
                    (two capital letters), since (a year), startUp, context:
                    {"north": {"alias": "Blue", "country": "BE", "context": {"version": "1.0.0",
                     "assessedOn": "2026-11-01", "categories": {}, "conditions":
                     {"TRANSFER-LEG-1": {"level": 4, "source": "Act of 2019"}}}}}
  --secret          a file with a text that nobody guesses, of 12 characters or more. With the same
                    text the rounds of one network are recognised; without it nobody can find out
                    which network a summary is of by trying names
  --sides           the means of the security side and the social side, too, where both are large
                    enough
  --agree           you agree to what the summary will say. Leave it away to read it.

The app remembers which figures of a round have left, and keeps back in a later file what the two
would tell together. This command remembers nothing: give one file of a round, and no second one
after answers have been added or with other choices.`;

/** What `concord collection --help` says. */
export const collectionHelp = `concord collection FILE… [--name NAME] [--out FILE]

Brings summaries and collections together in one *.collection.json, which the app opens, and
'concord compare' compares. The same summary twice is in it once; the same summaries in any order
give the same bytes. Where files cannot be read, each is named and nothing is written.

  --name   what the collection is called. Without collections among the files it makes a new one,
           and in the app the same name is the same collection. With collections the first one goes
           on, by its own name where none is given; labels, groups and tags of the others join it.`;
