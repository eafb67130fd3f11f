import { ContentHash } from '../../src/domain/kernel/content-hash.ts';
import { Invitation } from '../../src/domain/network/invitation.ts';
import { RoundSealing } from '../../src/domain/network/round-sealing.ts';
import { HandedIn, type Received } from '../../src/domain/response/handed-in.ts';

/** Made for these tests; they open nothing else. */
export const coordinator = {
  identity: 'AGE-SECRET-KEY-1ME68L5SH0UYPEVE3HJKE6A0Y63YDWW84Q4TRRYYA7QFWCUMA5CJSNFJUCN',
  recipient: 'age134l9xagn5x9uvwsxdm5na6dur63uwyv5hyu492lnnqpmywgdsqzqg4fmqd',
};
export const deputy = {
  identity: 'AGE-SECRET-KEY-16389X4FEGQDYYT724H5WXZH07UE6D2VR4Z6M78XPPS0AJGFLC5ZSV95N73',
  recipient: 'age1m594sslynqkegwvar9qvsmpefdjdfy0gntpm4gk0s02pd20xh47q58u2cr',
};
export const stranger = {
  identity: 'AGE-SECRET-KEY-1UG6GJUF299DJX0H5J4E53HSSNSU0XZC5QDXKYPLU6N9DKLD99C6QWFKCVM',
  recipient: 'age190m7agddtvw7rm8ev8kc8c5ufaey4c3p2v87lh4p7mekzn52pckq6z8p3u',
};
export const signing = {
  signingKey:
    'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgkT1jtUK72DfuB5CQjlYxJsSEl1bQN53jzsF1E_3w-2ehRANCAASk3bVpK1TkM8cqUVvwNinh_fFkRzYgyTlHp8g6KmJhYRgjpoP3S0GYTLC_fdtuIS9t6MqP9wPyszW_HteByJBC',
  verifyKey:
    'BKTdtWkrVOQzxypRW_A2KeH98WRHNiDJOUenyDoqYmFhGCOmg_dLQZhMsL99224hL23oyo_3A_KzNb8e14HIkEI',
};

/** A hash that a test can name: a few hex digits, over and over. */
export function hashOf(digits: string): ContentHash {
  return ContentHash.parse(digits.repeat(64).slice(0, 64));
}

/** A token that a test can name. */
export function tokenOf(sign: string): string {
  return sign.repeat(22);
}

export const formHash = hashOf('f');

export function aSealing(change: object = {}): RoundSealing {
  return RoundSealing.parse({
    schema: 1,
    id: 'r1',
    rev: 1,
    keyFile: '-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\n',
    recipient: coordinator.recipient,
    second: { kind: 'deputy', recipient: deputy.recipient },
    verifyKey: signing.verifyKey,
    openedOnce: true,
    asks: 'seat',
    tokens: null,
    purpose: 'Wir möchten wissen, wo wir stehen.',
    storage: 'Gelöscht nach dem Bericht.',
    language: 'de',
    issued: true,
    setAside: [],
    published: null,
    ...change,
  });
}

export function anInvitation(change: object = {}): Invitation {
  return Invitation.parse({
    format: 'concord/invitation',
    formatVersion: 1,
    network: 'Łódź – Zoë',
    round: { id: 'r1', label: 'Αθήνα 2026', mode: 'survey', k: 5 },
    questionnaires: [{ id: 'FORM', version: '1.0.0', hash: formHash, scope: 'all', text: null }],
    seats: [{ id: 's1', type: 'police', sector: 'security', name: 'Policja' }],
    asks: 'seat',
    token: null,
    recipients: [coordinator.recipient, deputy.recipient],
    verifyKey: signing.verifyKey,
    purpose: 'Wir möchten wissen, wo wir stehen.',
    storage: 'Gelöscht nach dem Bericht.',
    language: 'de',
    ...change,
  });
}

export function aHandedIn(change: object = {}): HandedIn {
  return HandedIn.parse({
    format: 'concord/response',
    formatVersion: 1,
    roundId: 'r1',
    questionnaires: [{ id: 'FORM', version: '1.0.0', hash: formHash, scope: 'all' }],
    responseId: 'a1',
    revision: 1,
    previous: null,
    language: 'en',
    seatId: 's1',
    sector: null,
    token: null,
    answers: { FORM: { 'FORM-MAN-1': { kind: 'level', level: 3 } } },
    ...change,
  });
}

/** `digits`: of its hash. */
export function aReceived(digits: string, change: object = {}): Received {
  const handedIn = aHandedIn(change);
  return { schema: 1, id: hashOf(digits), rev: 1, roundId: handedIn.roundId, handedIn };
}
