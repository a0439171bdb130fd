# shell: what the desktop program says by itself, outside any page

shell-fault = That did not work, and nothing was changed by it. Freshlegs is still running. The log knows it as { $id }.
shell-closing = Freshlegs is closing and takes nothing more.
shell-already-running = Freshlegs is already running with this folder: { $place }
shell-no-window = Freshlegs could not open its window: { $reason }
shell-nothing-saved = There is no saved file to show yet.
shell-cannot-show = The folder could not be opened. It is { $place }
shell-cannot-print = The print dialog did not open: { $reason }. “Save as PDF” makes the same page.
shell-no-folder = The system names no folder for data. Say one with --data-dir.
