import type en from '../en/start.ts';

const messages: typeof en = {};
export default messages;
