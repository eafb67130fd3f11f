import {
  buildExample,
  exampleNetworkId,
  type ExampleTexts,
} from '../../domain/example/build-example.ts';
import { QuestionnaireId, type RoundId } from '../../domain/kernel/ids.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { loadQuestionnaire } from '../../files/built-in/questionnaires.ts';
import type { StorageProblem } from '../../storage/problem.ts';
import type { Store } from '../../storage/store.ts';

const asked = ['FORM', 'TRUST', 'BAL'].map((id) => QuestionnaireId.parse(id));

/** The example is there once, however often it is asked for; a deleted one is taken back. */
export async function addExample(
  store: Store,
  texts: ExampleTexts,
): Promise<Result<RoundId, StorageProblem>> {
  const questionnaires = await Promise.all(asked.map((id) => loadQuestionnaire(id)));
  const { network, round, responses } = buildExample(questionnaires, texts);
  if ((await store.networks.get(exampleNetworkId)) !== undefined) return ok(round.id);
  const deleted = (await store.trash.list()).some(({ id }) => id === exampleNetworkId);
  const added = deleted
    ? await store.trash.restore(exampleNetworkId)
    : await store.putAll({ networks: [network], rounds: [round], responses });
  return added.ok ? ok(round.id) : added;
}
