import { act, render, screen, waitFor, within } from '@testing-library/react';
import { Suspense } from 'react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { describe, expect, it, vi } from 'vitest';
import { defaultK, lowestK } from '../../../src/domain/network/round.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import { averageDeviation, awg, median } from '../../../src/domain/score/statistics.ts';
import { MethodPage } from '../../../src/features/method/index.ts';
import { methodSources, referencesOf } from '../../../src/files/built-in/method-rules.ts';
import { ruleIds, type RuleId } from '../../../src/files/built-in/rule-ids.ts';
import { loadCatalogue, loadedCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { I18nProvider } from '../../../src/i18n/i18n-context.tsx';
import { languages, type Language } from '../../../src/i18n/language.ts';

// jsdom lays nothing out, and so cannot scroll.
Element.prototype.scrollIntoView = vi.fn();

const sections = ['signals', 'conflicts', 'advice', 'readings'] as const;

async function openMethod(place = '/method', language: Language = 'en'): Promise<void> {
  await Promise.all(
    (['method', 'examples', 'signals-method', 'library'] as const).map((room) =>
      loadCatalogue(language, room),
    ),
  );
  const { hook } = memoryLocation({ path: place });
  // What the page suspends for goes on only within an act that is awaited.
  await act(async () => {
    render(
      <I18nProvider language={language}>
        <Router hook={hook}>
          <Suspense>
            <Route path="/method/:rule?" component={MethodPage} />
          </Suspense>
        </Router>
      </I18nProvider>,
    );
    await Promise.resolve();
  });
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
}

function sectionOf(rule: RuleId | (typeof sections)[number]): HTMLElement {
  const section = document.getElementById(rule)?.closest('section');
  if (!(section instanceof HTMLElement)) throw new Error(`No section for ${rule}`);
  return section;
}

/** What the example works out, by its label. */
function found(rule: Parameters<typeof sectionOf>[0], label: string): string | null {
  const term = within(sectionOf(rule)).getAllByText(label, { selector: 'dt' }).at(-1);
  return term?.parentElement?.querySelector('dd')?.textContent ?? null;
}

describe('the method page', () => {
  it('gives each of the twenty rules its name, formula, source and example', async () => {
    await openMethod();
    expect(ruleIds).toHaveLength(20);
    for (const rule of ruleIds) {
      const section = sectionOf(rule);
      expect(within(section).getByRole('heading', { level: 2 }).textContent).toMatch(
        new RegExp(`^${rule} .{8,}`),
      );
      expect(section.querySelectorAll('math').length, rule).toBeGreaterThan(0);
      expect(section.querySelector('math')?.textContent, rule).toMatch(/\S{2}/);
      const references = referencesOf(rule);
      expect(section).toHaveTextContent(references[0] ?? 'Our own rule.');
      expect(section.querySelectorAll('dl dl dd').length, rule).toBeGreaterThan(1);
      expect(section).not.toHaveTextContent(/undefined|NaN|\[object/);
    }
  });

  it('lists all rules at the top, each with a way to its place', async () => {
    await openMethod();
    const contents = screen.getByRole('navigation', { name: 'The rules' });
    const links = within(contents).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      [...ruleIds, ...sections].map((place) => `/method/${place}`),
    );
    for (const place of sections) expect(document.getElementById(place)).toBeVisible();
  });

  it('gives each reference with an address at which it is found, where it is cited', async () => {
    await openMethod();
    expect(methodSources.length).toBeGreaterThan(15);
    for (const { rules, doi, url } of methodSources) {
      const address = doi === undefined ? url?.replace(/^https?:\/\//, '') : `DOI ${doi}`;
      expect(address).toMatch(/\S{8}/);
      for (const rule of rules) expect(sectionOf(rule)).toHaveTextContent(address ?? '');
    }
  });

  it('begins at the rule that the address names', async () => {
    await openMethod('/method/M6');
    await waitFor(() => expect(document.getElementById('M6')).toHaveFocus());
  });

  it('does not mind an address with a rule that does not exist', async () => {
    await openMethod('/method/M99');
    expect(ruleIds.map((rule) => document.getElementById(rule))).not.toContain(
      document.activeElement,
    );
  });

  it('works the examples out as one would by hand', async () => {
    await openMethod();
    // M1: (2 + 4) / 2; (2·√5 + 4) / (√5 + 1) = 8.472 / 3.236; (5·2 + 4) / 6.
    expect(found('M1', 'Each organisation the same')).toBe('3.00');
    expect(found('M1', 'By the square root of persons')).toBe('2.62');
    expect(found('M1', 'Each person the same')).toBe('2.33');
    // M2: (2 + 3 + 3 + 4 + 3) / 5; 3 / (5 + 3) = 37.5 %, which is 30 % or more.
    expect(found('M2', 'Mean of the levels')).toBe('3.0');
    expect(found('M2', 'Share of don’t knows')).toBe('38%');
    expect(found('M2', 'So the level is')).toBe('not known enough to rate');
    // M3: 16 / 4 from 4 of 6; 2 of 6 is less than half.
    expect(found('M3', 'First person')).toBe('4.0');
    expect(found('M3', 'Second person')).toBe('no figure');
    // M4: 17 / 5, the third of five.
    expect(found('M4', 'Median')).toBe('3');
    expect(found('M4', 'Mean')).toBe('3.4');
    expect(found('M4', 'Persons at levels 1 to 5')).toBe('0 · 1 · 2 · 1 · 1');
    // M5: 4 of 5 medians reach 3 and none is below 2; 2 of 5 reach 4.
    expect(found('M5', 'Stage')).toBe('3');
    expect(found('M5', 'Held back by the statements at')).toBe('3 · 3 · 2');
    // M6: the third test vector of the method.
    expect(found('M6', 'Distance from the median')).toBe('0.80');
    expect(found('M6', 'Distance from the mean')).toBe('0.88');
    expect(found('M6', 'Against chance (r_wg)')).toBe('0.35');
    expect(found('M6', 'Against greatest dissent (r*_wg)')).toBe('0.68');
    expect(found('M6', 'Corrected for the mean (a_wg)')).toBe('0.46');
    // M7: everybody is 2 away from 3; three of six at each end.
    expect(found('M7', 'Distance from the median')).toBe('2.0');
    expect(found('M7', 'Answered 1 or 2')).toBe('50%');
    expect(found('M7', 'So there are')).toBe('two camps');
    // M8: 12 / 5 - 20 / 5; no pair above, 3·5 + 2·4 below of 25.
    expect(found('M8', 'Gap')).toBe('−1.6');
    expect(found('M8', 'Cliff’s delta')).toBe('−0.92');
    // M9: sums of squares 10, 6 and 6 of the statements, 58 of the sums: 3/2 · (1 - 22/58).
    expect(found('M9', 'Persons')).toBe('30');
    expect(found('M9', 'Alpha')).toBe('0.93');
    // M10: 3.5 ± 2.365 · √(6/7) / √8 · √(2/10) = 3.5 ± 0.346.
    expect(found('M10', '95% interval')).toBe('3.15 to 3.85');
    expect(found('M10', 'Had these been all')).toBe('complete, no interval');
    // M11: five move by 1 of six; 0.833 ± 2.571 · √(1/6) / √6 · √(2/8) = 0.833 ± 0.214.
    expect(found('M11', 'Change')).toBe('0.83');
    expect(found('M11', '95% interval')).toBe('0.62 to 1.05');
    expect(found('M11', 'So it has')).toBe('changed');
    // M12: 40, 60 and 70 %.
    expect(found('M12', 'First round')).toBe('no result for the network');
    expect(found('M12', 'Second round')).toBe('provisional');
    expect(found('M12', 'Third round')).toBe('shown');
    // M13: five, four, and five of one mind.
    expect(found('M13', 'First')).toBe('shown');
    expect(found('M13', 'Second')).toBe('not shown');
    expect(found('M13', 'Third')).toBe('the level, without its distribution');
    expect(found('M14', 'Spread')).toBe('no figure');
    // M15: one of the two levels from 3 on has a document; one of the low ones has, too.
    expect(found('M15', 'Shown')).toBe('50%');
    expect(found('M15', 'Documents that seem unused')).toBe('1');
    // M16: 100 · (9.5 / 3 - 1) / 4 and 100 · (3 - 1) / 4.
    expect(found('M16', 'Index of A')).toBe('54.2');
    expect(found('M16', 'Index of B')).toBe('50.0');
    expect(found('M16', 'So they are')).toBe('not distinguishable');
    // M17: 2, 2.5, 3, 3.5, 4.5; one at 4 or more beside one at 2 or less.
    expect(found('M17', 'Median')).toBe('3.0');
    expect(found('M17', 'Middle half')).toBe('2.50 to 3.50');
    expect(found('M17', 'Learning pairs')).toBe('1');
    // M18: 4 - 10/5, AD (0 + 0 + 1 + 0 + 1) / 5; 4 - 14/5, AD (2 + 2 + 1 + 2 + 0) / 5.
    expect(found('M18', 'A: priority')).toBe('2.0, act');
    expect(found('M18', 'B: priority')).toBe('1.2, talk');
    expect(found('M18', 'C')).toBe('keep, and offer to others');
    expect(found('M19', 'First')).toBe('all answers alike');
    expect(found('M19', 'Second')).toBe('mostly don’t know');
    // M20: MSB 4, MSW 1, three persons each: 3 / 6 and 3 / 4.
    expect(found('M20', 'ICC(1)')).toBe('0.50');
    expect(found('M20', 'ICC(2)')).toBe('0.75');
  });

  it('works the examples of signs, rules, advice and readings out as one would by hand', async () => {
    await openMethod();
    // Four of six answered 4 or 5; four answers are fewer than k.
    expect(found('signals', 'First: share of 4 and 5')).toBe('67%');
    expect(found('signals', 'A sign from')).toBe('50%');
    expect(found('signals', 'So in the first it')).toBe('shows');
    expect(found('signals', 'In the second it')).toBe('cannot be told');
    // 16 documents are more than 15; all by one organisation; all of one type.
    expect(found('conflicts', 'Signs that show')).toBe('3');
    expect(found('conflicts', 'By distance alone')).toBe('A, B');
    expect(found('conflicts', 'With the rule')).toBe('the rule’s own advice, B');
    expect(found('conflicts', 'Set aside')).toBe('A');
    // 12 / 5 and 18 / 5 lie below 4; 21 / 5 does not.
    expect(found('advice', 'Advice first for')).toBe('B, 2.4');
    expect(found('advice', 'Then for')).toBe('A, 3.6');
    // (15 / 5 + 20 / 5) / 2; C has four answers.
    expect(found('readings', 'Reading of A and B')).toBe('3.5');
    expect(found('readings', 'Reading of A and C')).toBe('not shown');
  });

  it('shows what the domain says of the same answers', async () => {
    await openMethod();
    const answers = [2, 3, 3, 4, 5];
    const format = createFormat('en');
    expect(found('M6', 'Distance from the median')).toBe(
      format.number(averageDeviation(answers, median(answers)), 2),
    );
    expect(found('M6', 'Corrected for the mean (a_wg)')).toBe(format.number(awg(answers) ?? 0, 2));
  });

  it('names every setting by its value as it is set', async () => {
    await openMethod();
    const format = createFormat('en');
    const percent = (share: number) => format.percent(share);
    const number = (value: number, decimals = 0) => format.number(value, decimals);
    const shown: readonly (readonly [RuleId, readonly string[]])[] = [
      ['M2', [percent(defaultSettings.notKnownShare)]],
      ['M3', [percent(defaultSettings.answeredShare), percent(defaultSettings.answeredShareSmall)]],
      ['M5', [percent(defaultSettings.stageShare)]],
      ['M6', [number(defaultSettings.agreementLimit, 1)]],
      ['M7', [percent(defaultSettings.campShare)]],
      ['M8', [number(defaultSettings.largeGap, 2), number(defaultSettings.largeDelta, 2), '6,435']],
      ['M9', [number(defaultSettings.alphaRespondents)]],
      ['M11', [number(defaultSettings.largeChange, 1)]],
      ['M12', [percent(defaultSettings.lowestRate), percent(defaultSettings.fullRate)]],
      ['M13', [`k is ${defaultK}; never below ${lowestK}`, String(defaultSettings.smallGroup)]],
      ['M16', [number(defaultSettings.indexDraws), percent(defaultSettings.distinguishableShare)]],
      ['M18', [`level ${defaultSettings.targetLevel}, or ${defaultSettings.targetLevelStartUp}`]],
      ['M19', [number(defaultSettings.alikeItems), percent(defaultSettings.mostDontKnow)]],
    ];
    for (const [rule, values] of shown) {
      for (const value of values) expect(sectionOf(rule)).toHaveTextContent(value);
    }
  });

  it.each(languages)('is complete in %s: no rule reads as in English', async (language) => {
    await openMethod('/method', language);
    await loadCatalogue('en', 'method');
    const english = loadedCatalogue('en', 'method');
    for (const rule of ruleIds) {
      expect(sectionOf(rule)).not.toHaveTextContent(/undefined|NaN/);
      if (language === 'en') continue;
      expect(sectionOf(rule)).not.toHaveTextContent(english?.rules[rule].words ?? '');
      const heading = document.getElementById(rule)?.textContent;
      expect(heading).not.toBe(`${rule} ${english?.rules[rule].name}`);
    }
  });
});
