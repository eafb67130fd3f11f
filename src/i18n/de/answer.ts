import type en from '../en/answer.ts';

const messages: typeof en = {};
export default messages;
