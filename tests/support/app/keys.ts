import type { Page } from 'playwright-core';

/** As many as a page may ask for before what somebody looks for. */
const mostTabs = 150;

/** Goes by Tab to what is called so, which must be seen to have the focus. */
export async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'checkbox',
  name: string | RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  await wanted.waitFor();
  const element = await wanted.elementHandle();
  const hasFocus = () => page.evaluate((one) => one.matches(':focus-visible'), element);
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(name)} is not reached by ${mostTabs} times Tab`);
}

/** Uses a button or link with the keyboard alone. */
export async function pressOn(
  page: Page,
  role: 'button' | 'link',
  name: string | RegExp,
): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}
