/*
 * Runs in the browser before anything else of ours. Chromium before 112, the last for Windows 7 among
 * them, leaves the key that a form was sent with out of its fields: what `name` and `value` of a
 * button say would never arrive.
 */

const form = document.createElement('form')
const key = document.createElement('button')
key.name = 'key'
form.append(key)

if (!new FormData(form, key).has('key'))
  window.FormData = class extends FormData {
    constructor(sent?: HTMLFormElement, pressed?: HTMLElement | null) {
      super(sent)
      if (pressed instanceof HTMLButtonElement && pressed.name)
        this.append(pressed.name, pressed.value)
    }
  }
