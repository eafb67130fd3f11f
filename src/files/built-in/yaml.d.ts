declare module 'virtual:questionnaire-index' {
  const index: readonly import('./questionnaires.ts').QuestionnaireEntry[];
  export default index;
}

declare module '*.yaml' {
  const value: unknown;
  export default value;
}
