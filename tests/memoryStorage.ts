/** Stands in for `wxt/utils/storage`: each value lives as long as the test file. */
export const storage = {
  defineItem: <Value>(_key: string, { fallback }: { fallback: Value }) => {
    let value = fallback;
    return {
      getValue: async () => value,
      setValue: async (next: Value) => {
        value = next;
      },
      removeValue: async () => {
        value = fallback;
      },
    };
  },
};
