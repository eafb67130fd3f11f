import type en from '../en/network.ts';

const messages: typeof en = {};
export default messages;
