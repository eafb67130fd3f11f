import * as z from 'zod/mini';
import data from '../../../questionnaires/data/document-types.yaml';
import { DocumentType } from '../../domain/network/document-type.ts';

export const documentTypes: readonly DocumentType[] = z.array(DocumentType).parse(data);

export const documentTypeKeys: ReadonlySet<string> = new Set(documentTypes.map(({ key }) => key));
