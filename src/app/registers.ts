// What a network keeps of what it agreed, in one file: whoever looks at one of these looks at others.
export * from '../features/actions/index.ts';
export * from '../features/documents/index.ts';
export * from '../features/roles/index.ts';
