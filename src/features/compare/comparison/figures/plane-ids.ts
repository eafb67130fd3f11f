import { QuestionnaireId } from '../../../../domain/kernel/ids.ts';

/** The two questionnaires that the plane sets against each other. */
export const planeIds = {
  formalisation: QuestionnaireId.parse('FORM'),
  trust: QuestionnaireId.parse('TRUST'),
} as const;
