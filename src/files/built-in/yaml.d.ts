declare module 'virtual:questionnaire-index' {
  // A declaration file that imports is no longer one for modules without files.
  // oxlint-disable-next-line typescript/consistent-type-imports
  const index: readonly import('./questionnaires.ts').QuestionnaireEntry[];
  export default index;
}

declare module 'virtual:questionnaire-names' {
  // oxlint-disable-next-line typescript/consistent-type-imports
  const names: readonly import('./questionnaire-names.ts').QuestionnaireName[];
  export default names;
}

declare module 'virtual:questionnaire-hashes' {
  // oxlint-disable-next-line typescript/consistent-type-imports
  const hashes: readonly import('./questionnaire-texts.ts').QuestionnaireHashes[];
  export default hashes;
}

declare module '*.yaml?core=en' {
  // oxlint-disable-next-line typescript/consistent-type-imports
  const value: import('../../domain/questionnaire/questionnaire.ts').Questionnaire;
  export default value;
}

declare module '*.yaml?core=nl' {
  // oxlint-disable-next-line typescript/consistent-type-imports
  const value: import('../../domain/questionnaire/questionnaire.ts').Questionnaire;
  export default value;
}

declare module '*.yaml?core=de' {
  // oxlint-disable-next-line typescript/consistent-type-imports
  const value: import('../../domain/questionnaire/questionnaire.ts').Questionnaire;
  export default value;
}

declare module '*.yaml?core=fr' {
  // oxlint-disable-next-line typescript/consistent-type-imports
  const value: import('../../domain/questionnaire/questionnaire.ts').Questionnaire;
  export default value;
}

declare module '*.yaml' {
  const value: unknown;
  export default value;
}
