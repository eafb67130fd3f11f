/** As long as somebody waits for a printer's dialogue without pressing again, in milliseconds. */
const patience = 10_000;

/** Prints the page as soon as no part of it is still to come, or as it is when patience ends. */
export async function printWhole(): Promise<void> {
  const end = performance.now() + patience;
  while (document.querySelector('[data-coming]') !== null && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  window.print();
}
