import type en from '../en/storage.ts';

const messages: typeof en = {};
export default messages;
