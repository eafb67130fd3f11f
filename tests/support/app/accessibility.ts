import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Only colours change between the light and the dark page. */
const whatToRun = {
  everything: `['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']`,
  colours: `{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }`,
};

/**
 * One line for each violation on the page as it stands. The source goes in through the debugger,
 * which the page's own policy does not bind, so the page is checked under its policy.
 */
export async function findBarriers(
  page: Page,
  what: keyof typeof whatToRun = 'everything',
): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return String(result.value);
  };
  if ((await evaluate(`typeof axe`)) === 'undefined') await evaluate(`${axe.source}; ''`);
  const found = await evaluate(`axe.run({
    runOnly: ${whatToRun[what]},
    resultTypes: ['violations'],
  }).then(({ violations }) => violations
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      id + ' at ' + target.join(' ') + ': ' + failureSummary.replaceAll('\\n', ' ')))
    .join('\\n'))`);
  await session.detach();
  return found === '' ? [] : found.split('\n');
}
