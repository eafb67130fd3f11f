import type en from '../en/results.ts';

const messages: typeof en = {};
export default messages;
