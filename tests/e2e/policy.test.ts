import { expect, inject, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withApp } from '../support/app/app.ts';
import { serve } from '../support/app/serve.ts';
import { readFiles } from '../support/source-files.ts';

it('sends the security policy and its companions with every file', async () => {
  const { address, stop } = await serve(inject('dist'));
  try {
    for (const path of ['', 'sw.js', 'manifest.webmanifest']) {
      const { headers, ok } = await fetch(address + path);
      expect(ok).toBe(true);
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'.*frame-ancestors 'none'/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
    }
    expect((await fetch(`${address}no-such-file.js`)).status).toBe(404);
  } finally {
    await stop();
  }
});

it('carries the policy in the page itself, for hosts that send no headers', () => {
  const html = readFileSync(join(inject('dist'), 'index.html'), 'utf8').replaceAll('&#39;', "'");
  expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'/);
  expect(html).not.toContain('frame-ancestors');
  expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\bsrc=)/);
});

it('refuses code from text, markup from text and every other origin', () =>
  withApp({ mayComplain: true }, async (app) => {
    const page = await app.open('/');
    const attempts = await page.evaluate(async () => {
      const failed: string[] = [];
      const attempt = async (name: string, action: () => unknown) => {
        try {
          await action();
        } catch {
          failed.push(name);
        }
      };
      const box = document.createElement('div');
      await attempt('markup', () => (box.innerHTML = '<b>x</b>'));
      await attempt(
        'foreign script',
        () => (document.createElement('script').src = 'https://e.example/x.js'),
      );
      await attempt('foreign worker', () => new Worker('https://e.example/x.js'));
      await attempt('foreign request', () => fetch('https://e.example/'));
      await attempt('own worker', () => navigator.serviceWorker.register('./sw.js'));
      return failed;
    });
    expect(attempts).toEqual(['markup', 'foreign script', 'foreign worker', 'foreign request']);
    app.requests.splice(0, Infinity, ...app.requests.filter((url) => !url.includes('e.example')));
  }));

it('names no other place in what is built, but for the papers that a reader may look up', () => {
  // Papers are data of the questionnaires: a reader may follow them, the app never does.
  const papers = readFiles('questionnaires', /\.yaml$/)
    .flatMap(({ text }) => urlsOf(text))
    .map((url) => new URL(url).host);
  const texts = readdirSync(inject('dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|js|css|svg|webmanifest)$/.test(name))
    .map((name) => readFileSync(join(inject('dist'), name), 'utf8'));
  const hosts = new Set(texts.flatMap(urlsOf).map((url) => new URL(url).host));
  const known = [
    ...papers,
    // Names of XML vocabularies, as word processors and spreadsheets want them; never requested.
    'www.w3.org',
    'purl.oclc.org',
    'purl.org',
    'schemas.microsoft.com',
    'schemas.openxmlformats.org',
    // In messages of libraries to developers, never requested.
    'answers.microsoft.com',
    'react.dev',
    'redux.js.org',
    'redux-toolkit.js.org',
    'bit.ly',
    'tinyurl.com',
  ];
  expect([...hosts].filter((host) => !known.includes(host))).toEqual([]);
});

function urlsOf(text: string): string[] {
  return text.match(/\b(?:https?|wss?):\/\/[\w.-]+/g) ?? [];
}
