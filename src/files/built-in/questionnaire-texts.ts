import builtIn from 'virtual:questionnaire-hashes';
import type { QuestionnaireTexts } from '../../domain/comparison/questionnaire-form.ts';
import type { ContentHash } from '../../domain/kernel/content-hash.ts';
import type { QuestionnaireId } from '../../domain/kernel/ids.ts';
import { earlierVersionsOf } from './earlier-versions.ts';
import { once } from './once.ts';
import { loadQuestionnaire } from './questionnaires.ts';

/** Worked out when the app was built: today's, then those of earlier versions. */
export interface QuestionnaireHashes {
  readonly id: QuestionnaireId;
  readonly hashes: readonly ContentHash[];
}

/** All questionnaires that come with Concord or once did, by the hash under which summaries name them. */
export const loadBuiltInTexts = once(
  async (): Promise<QuestionnaireTexts> =>
    new Map((await Promise.all(builtIn.map(textsOf))).flat()),
);

async function textsOf({ id, hashes }: QuestionnaireHashes) {
  const here = await loadQuestionnaire(id);
  const all = [here, ...earlierVersionsOf(here)];
  return hashes.flatMap((hash, index) => {
    const one = all[index];
    return one === undefined ? [] : [[hash, one] as const];
  });
}
