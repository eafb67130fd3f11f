import { useCallback } from 'react';
import type { NetworkId } from '../../../domain/kernel/ids.ts';
import { readSignals, type SignalReading } from '../../../domain/report/read-signals.ts';
import { registerOf } from '../../../domain/report/register.ts';
import { roundBefore } from '../../../domain/report/round-before.ts';
import type { DocumentRegister, RoundFigures } from '../../../domain/report/signal-inputs.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { documentTypes } from '../../../files/built-in/document-types.ts';
import { loadSignals } from '../../../files/built-in/signals.ts';
import type { Store } from '../../../storage/store.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { today } from '../../../ui/today.ts';
import { methodsShown } from '../earlier/methods-shown.ts';
import { readWave } from '../earlier/read-wave.ts';
import { useLoaded } from '../../../ui/use-loaded.ts';

export interface SignalsOf {
  readonly round: Round;
  readonly result: RoundResult;
  readonly questionnaires: readonly Questionnaire[];
}

/** What the signals say of a closed round; undefined while the round before it is read. */
export function useSignals(of: SignalsOf): readonly SignalReading[] | undefined {
  const store = useStore();
  const { round, result, questionnaires } = of;
  const load = useCallback(
    (signal: AbortSignal) => readSignalsOf(store, { round, result, questionnaires }, signal),
    [store, round, result, questionnaires],
  );
  return useLoaded(load);
}

/** What the signals say of a closed round, held against the round before it. */
export async function readSignalsOf(
  store: Store,
  of: SignalsOf,
  signal: AbortSignal,
): Promise<SignalReading[]> {
  const [signals, before, register] = await Promise.all([
    loadSignals(),
    readBefore(store, of, signal),
    readRegister(store, of.round.networkId),
  ]);
  const { round, result, questionnaires } = of;
  const methods =
    before === undefined ? undefined : await methodsShown(store, round, result, questionnaires);
  return readSignals(signals, {
    round: { ...result, methods },
    questionnaires,
    settings: result.settings,
    register,
    before,
  });
}

/** The network's documents as they are today. */
async function readRegister(store: Store, networkId: NetworkId): Promise<DocumentRegister> {
  const [network, entries] = await Promise.all([
    store.networks.get(networkId),
    store.documents.byNetwork(networkId),
  ]);
  return registerOf(entries, network?.seats ?? [], documentTypes, today());
}

async function readBefore(
  store: Store,
  { round, questionnaires }: SignalsOf,
  signal: AbortSignal,
): Promise<RoundFigures | undefined> {
  const before = roundBefore(round, await store.rounds.byNetwork(round.networkId));
  if (before === undefined) return undefined;
  const { result, methods } = await readWave(store, before, questionnaires, signal);
  return { ...result, methods };
}
