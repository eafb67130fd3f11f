import { defineConfig } from 'vitest/config';

/** The pictures of `npm run screens`, taken with the tests' own tools but no test. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'screens',
          include: ['tests/screens/*.screens.ts'],
          globalSetup: ['tests/support/app/set-up.ts'],
          testTimeout: 900_000,
        },
      },
    ],
  },
});
