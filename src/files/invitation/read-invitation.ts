import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import {
  Invitation,
  invitationFormat,
  invitationVersion,
} from '../../domain/network/invitation.ts';
import { parseQuestionnaire } from '../../domain/questionnaire/parse-questionnaire.ts';
import { checkRecord } from '../text/check-record.ts';
import { parseJson } from '../text/parse-json.ts';
import { readFormat } from '../text/read-format.ts';
import { toSha256 } from '../text/sha256.ts';
import type { InvitationProblem } from './invitation-problem.ts';
import { isCode, readCode } from './read-code.ts';
import { hashQuestionnaire } from './questionnaire-hash.ts';

/** An invitation with three questionnaires of somebody's own in four languages takes a tenth. */
export const mostBytes = 2_000_000;

type Read = Result<Invitation, InvitationProblem>;

/**
 * Reads an invitation from whatever a person has: the whole link, the part after `#/invited/`, a
 * mail with the link in it, or the text of an invitation file.
 */
export async function readInvitation(text: string): Promise<Read> {
  if (text.length > mostBytes) return err({ kind: 'tooLarge' });
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return err({ kind: 'empty' });
  if (trimmed.startsWith('{')) return readFile(trimmed);
  if (!isCode(trimmed)) return err({ kind: 'notAnInvitation' });
  const json = await readCode(trimmed, mostBytes);
  if (!json.ok) return json;
  const value = readFormatted(json.value);
  return value.ok ? checkInvitation(value.value, json.value) : value;
}

async function readFile(text: string): Promise<Read> {
  const file = readFormatted(text);
  if (!file.ok) return file;
  const { sha256, ...invitation } = file.value;
  if (toCanonicalJson(file.value) !== text) return err({ kind: 'damaged' });
  const json = toCanonicalJson(invitation);
  return sha256 === (await toSha256(json))
    ? checkInvitation(invitation, json)
    : err({ kind: 'damaged' });
}

/** JSON that says of itself that it is an invitation which this version can read. */
function readFormatted(text: string): Result<Record<string, unknown>, InvitationProblem> {
  const json = parseJson(text);
  if (!json.ok) {
    const isOurs =
      text.includes(`"${invitationFormat}"`) || '{"asks":"se'.startsWith(text.slice(0, 11));
    if (!isOurs) return err({ kind: 'notAnInvitation' });
    return err({ kind: text.endsWith('}') ? 'damaged' : 'cut' });
  }
  const format = readFormat(json.value);
  if (format === null) return err({ kind: 'notAnInvitation' });
  if (format.format !== invitationFormat) {
    return err({ kind: 'otherFormat', format: format.format });
  }
  if (format.formatVersion > invitationVersion) {
    return err({ kind: 'newer', formatVersion: format.formatVersion });
  }
  return ok(format);
}

async function checkInvitation(value: unknown, text: string): Promise<Read> {
  const checked = checkRecord(Invitation, value);
  if (!checked.ok) return err({ kind: 'invalid', path: checked.error.path });
  const invitation = checked.value;
  // Reading drops nothing and reads nothing into it: repeated keys, -0, __proto__.
  if (toCanonicalJson(invitation) !== text) return err({ kind: 'damaged' });
  const [one, other] = invitation.recipients;
  if (one === other) return err({ kind: 'invalid', path: 'recipients' });
  if (invitation.asks === 'seat' && invitation.round.mode === 'survey') {
    if (invitation.seats.length === 0) return err({ kind: 'invalid', path: 'seats' });
  }
  for (const [index, { id, version, hash, text: own }] of invitation.questionnaires.entries()) {
    if (own === null) continue;
    const path = `questionnaires[${index}]`;
    if (own.id !== id || own.version !== version || !parseQuestionnaire(own).ok) {
      return err({ kind: 'invalid', path });
    }
    if ((await hashQuestionnaire(own)) !== hash) return err({ kind: 'damaged' });
  }
  return ok(invitation);
}
