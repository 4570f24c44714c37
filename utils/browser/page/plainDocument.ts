/**
 * The document by the browser's own members. A page can put an element in place of each by giving it that name:
 * `<img name="querySelector">` makes `document.querySelector` an image.
 */
export function plainDocument(page: Document): Document {
  return new Proxy(page, {
    get(target, name) {
      const member: unknown = Reflect.get(Object.getPrototypeOf(target), name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
