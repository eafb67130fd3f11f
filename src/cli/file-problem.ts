/** Why a file cannot be read or written, and what to do about it. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file. Check the name and the folder.';
    case 'EEXIST':
      return 'this is a file. Name a folder, or one that is not there yet.';
    case 'EISDIR':
      return 'this is a folder. Name a file in it.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'this file may not be read or written. Ask for permission, or use another folder.';
    case 'ENOSPC':
      return 'the disk is full. Make room, and try again.';
    default:
      return `this file could not be read or written (${code}). Copy it elsewhere and try again.`;
  }
}
