import type en from '../en/library.ts';

const messages: typeof en = {};
export default messages;
