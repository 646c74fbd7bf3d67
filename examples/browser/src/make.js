/**
 * Makes an element. `attributes` may hold `on` (listeners by event) and `text`; texts are never read as markup.
 */
export function make(tag, attributes = {}, ...children) {
  const { on = {}, text, ...rest } = attributes;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(rest)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  if (text !== undefined) element.textContent = text;
  element.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return element;
}
