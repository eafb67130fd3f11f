/** What is said about a statement, on one line; the statement's own full stop would end it too early. */
export function lineAbout(statement: string, said: string): string {
  return `${statement.replace(/\.$/, '')}: ${said}`;
}
