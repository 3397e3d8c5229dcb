import { useSyncExternalStore } from 'react';

/**
 * Whether the page's scripts run. An answer chosen before that would be seen by the reader and not by the page.
 */
export const useAwake = (): boolean => useSyncExternalStore(noChange, isClient, isServer);

const noChange = () => () => undefined;
const isClient = () => true;
const isServer = () => false;
