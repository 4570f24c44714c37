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

/**
 * What a form takes for a member of its own by name or id. It may stand elsewhere: a form between the rows of a table owns
 * the fields of the rows below.
 */
const FIELDS = 'button,fieldset,img,input,object,output,select,textarea';
const NAMES = ['name', 'id'];

/**
 * The page as it can be walked: itself, or a copy where the fields of a form stand in for the members by which it is. In
 * every script's world `<form><img id="parentElement">` makes the form its own grandparent, and a climb endless.
 */
export function plainPage(page: Document): Document {
  const plain = plainDocument(page);
  if (trapsIn(plain).length === 0) return plain;
  const copy = plainDocument(plain.cloneNode(true) as Document);
  for (const trap of trapsIn(copy)) for (const name of NAMES) trap.removeAttribute(name);
  return copy;
}

/** A field that is called "id" is common, and leads nobody astray. */
function trapsIn(page: Document): Element[] {
  if (page.getElementsByTagName('form').length === 0) return [];
  const isMember = (name: string | null) => name !== null && name !== 'id' && name in Element.prototype;
  return [...page.querySelectorAll(FIELDS)].filter((field) => NAMES.some((name) => isMember(field.getAttribute(name))));
}
