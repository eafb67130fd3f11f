const channelName = 'concord.update';
const patience = 400;

/** Answers the other tabs' question for as long as this page lives. */
export function answerOtherTabs(hasUnsaved: () => boolean): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'unsaved?' && hasUnsaved()) channel.postMessage('unsaved');
  });
}

/** Whether another tab holds something unsaved. A frozen tab cannot answer; it waits for itself. */
export function askOtherTabs(): Promise<boolean> {
  const channel = new BroadcastChannel(channelName);
  return new Promise<boolean>((resolve) => {
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === 'unsaved') resolve(true);
    });
    setTimeout(() => resolve(false), patience);
    channel.postMessage('unsaved?');
  }).finally(() => channel.close());
}
