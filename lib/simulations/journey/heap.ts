/** A queue of numbered events in the order of time; of two at one moment, the one that came first. */
export interface EventQueue {
  readonly push: (time: number, event: number) => void;
  /** The earliest event, or −1. Its time is `time()` until the next call. */
  readonly pop: () => number;
  readonly time: () => number;
}

/** A binary heap (Williams 1964) over three columns: an object for each event would be most of the work. */
export function createEventQueue(): EventQueue {
  let times = new Float64Array(1024);
  let orders = new Float64Array(1024);
  let events = new Int32Array(1024);
  let length = 0;
  let pushed = 0;
  let now = 0;

  const isBefore = (timeA: number, orderA: number, timeB: number, orderB: number) =>
    timeA < timeB || (timeA === timeB && orderA < orderB);

  function grow() {
    const [oldTimes, oldOrders, oldEvents] = [times, orders, events];
    times = new Float64Array(2 * length);
    orders = new Float64Array(2 * length);
    events = new Int32Array(2 * length);
    times.set(oldTimes);
    orders.set(oldOrders);
    events.set(oldEvents);
  }

  function put(at: number, time: number, order: number, event: number) {
    times[at] = time;
    orders[at] = order;
    events[at] = event;
  }

  return {
    push(time, event) {
      if (length === times.length) grow();
      const order = pushed++;
      let at = length++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!isBefore(time, order, times[parent]!, orders[parent]!)) break;
        put(at, times[parent]!, orders[parent]!, events[parent]!);
        at = parent;
      }
      put(at, time, order, event);
    },
    pop() {
      if (length === 0) return -1;
      const first = events[0]!;
      now = times[0]!;
      length--;
      if (length === 0) return first;
      const time = times[length]!;
      const order = orders[length]!;
      const event = events[length]!;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= length) break;
        if (
          child + 1 < length &&
          isBefore(times[child + 1]!, orders[child + 1]!, times[child]!, orders[child]!)
        )
          child++;
        if (!isBefore(times[child]!, orders[child]!, time, order)) break;
        put(at, times[child]!, orders[child]!, events[child]!);
        at = child;
      }
      put(at, time, order, event);
      return first;
    },
    time: () => now,
  };
}
