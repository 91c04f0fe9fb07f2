/** 1.6 Mbit/s and 150 ms, as Lighthouse takes a phone to have. */
const LINE = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750};
/** As slow as a phone of the middle range. Chromium slows pages only, and says so when asked to slow a worker. */
export const CPU_RATE = 4;

/** @param {import('playwright-core').CDPSession} session */
export async function slowDown(session) {
  await session.send('Network.enable');
  // Holds for the scripts of the page's workers and for what they fetch, too.
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', {rate: CPU_RATE});
}
