/** Progress goes to stderr, so that a command's own output stays clean. @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Says what is wrong and what to do, and ends. @param {string} text @returns {never} */
export function giveUp(text) {
  say(`\n${text}\n`);
  process.exit(1);
}
