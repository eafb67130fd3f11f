import { buildExample, type ExampleTexts } from '../../domain/example/build-example.ts';
import { exampleNetworkId } from '../../domain/example/example-ids.ts';
import {
  buildExampleRegisters,
  type ExampleRegisterTexts,
} from '../../domain/example/example-registers.ts';
import { QuestionnaireId, type RoundId } from '../../domain/kernel/ids.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { loadQuestionnaire } from '../../files/built-in/questionnaires.ts';
import type { StorageProblem } from '../../storage/problem.ts';
import type { Store } from '../../storage/store.ts';

const asked = ['FORM', 'TRUST', 'BAL'].map((id) => QuestionnaireId.parse(id));

/** The example is there once, however often it is asked for; a deleted one is taken back. */
export async function addExample(
  store: Store,
  texts: ExampleTexts & ExampleRegisterTexts,
): Promise<Result<RoundId, StorageProblem>> {
  const questionnaires = await Promise.all(asked.map((id) => loadQuestionnaire(id)));
  const { network, round, responses } = buildExample(questionnaires, texts);
  if ((await store.networks.get(exampleNetworkId)) !== undefined) return ok(round.id);
  const deleted = (await store.trash.list()).some(({ id }) => id === exampleNetworkId);
  if (deleted) {
    const restored = await store.trash.restore(exampleNetworkId);
    return restored.ok ? ok(round.id) : restored;
  }
  const { documents, roleChart, actions } = buildExampleRegisters(texts);
  const added = await store.putAll({
    networks: [network],
    rounds: [round],
    responses,
    documents,
    roles: [roleChart],
    actions,
  });
  return added.ok ? ok(round.id) : added;
}
