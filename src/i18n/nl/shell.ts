import type en from '../en/shell.ts';

const messages: typeof en = {};
export default messages;
