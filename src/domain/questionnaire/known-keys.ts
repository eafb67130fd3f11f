import {
  BipolarItem,
  CategoryItem,
  Dimension,
  LevelItem,
  NextStep,
  Questionnaire,
  Reading,
  Source,
} from './questionnaire.ts';
import { Text } from './text.ts';

/** Every key that the format knows, for 'did you mean'. */
export const knownKeys: readonly string[] = [
  ...new Set(
    [
      Questionnaire,
      Questionnaire.shape.minutes,
      Dimension,
      LevelItem,
      BipolarItem,
      BipolarItem.shape.poles,
      CategoryItem,
      CategoryItem.shape.options.def.element,
      NextStep,
      Source,
      Reading,
      Text,
    ].flatMap((schema) => Object.keys(schema.shape)),
  ),
];
