import type { Page } from 'playwright-core';

/** Waits until a page with a heading is shown. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
}
