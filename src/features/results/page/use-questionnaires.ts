import { useEffect, useState } from 'react';
import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { matchVersions } from '../../../domain/response/version-match.ts';
import { loadQuestionnaire, questionnaireIndex } from '../../../files/built-in/questionnaires.ts';

type Asked = Round['questionnaires'][number];

export interface Questionnaires {
  readonly readable: readonly Questionnaire[];
  /** Asked in a version that this copy cannot read with its own; `here` is null when it has none. */
  readonly unreadable: readonly (Asked & { readonly here: Questionnaire | null })[];
}

/** The round's questionnaires as this copy of Concord has them; undefined while they load. */
export function useQuestionnaires(round: Round): Questionnaires | undefined {
  const [loaded, setLoaded] = useState<{ key: string; questionnaires: Questionnaires }>();
  const [failure, setFailure] = useState<Error>();
  const key = round.questionnaires.map(({ id, version }) => `${id} ${version}`).join(', ');
  useEffect(() => {
    let isWanted = true;
    loadAll(round.questionnaires).then(
      (questionnaires) => isWanted && setLoaded({ key, questionnaires }),
      (error: unknown) =>
        isWanted && setFailure(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      isWanted = false;
    };
    // The key says which questionnaires are asked; the round's other changes do not matter here.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  // A chunk that does not load is for the page's error boundary, which offers to load again.
  if (failure !== undefined) throw failure;
  return loaded?.key === key ? loaded.questionnaires : undefined;
}

async function loadAll(asked: readonly Asked[]): Promise<Questionnaires> {
  const here = await Promise.all(
    asked.map(async (one) => {
      const isKnown = questionnaireIndex.some(({ id }) => id === one.id);
      return { ...one, here: isKnown ? await loadQuestionnaire(one.id) : null };
    }),
  );
  const isReadable = (one: (typeof here)[number]) =>
    one.here !== null && matchVersions(one.version, one.here.version) !== 'unreadable';
  return {
    readable: here.flatMap((one) => (one.here !== null && isReadable(one) ? [one.here] : [])),
    unreadable: here.filter((one) => !isReadable(one)),
  };
}
