import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import type { ContentHash } from '../../domain/kernel/content-hash.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { toSha256 } from '../text/sha256.ts';

/** Names what a whole questionnaire says, in all its languages: one changed word is another hash. */
export function hashQuestionnaire(questionnaire: Questionnaire): Promise<ContentHash> {
  return toSha256(toCanonicalJson(questionnaire));
}
