import axe from 'axe-core';

/** One line for each barrier in what is drawn now; colours and layout are looked at in a browser. */
export async function findBarriers(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The shell around the page has the landmarks, and jsdom draws no colours.
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} at ${html}: ${failureSummary ?? ''}`),
  );
}
