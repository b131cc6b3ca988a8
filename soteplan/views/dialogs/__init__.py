"""One module per dialog, each with `open_dialog(window)`; imported when the dialog is first opened."""
