#compdef homelab
# Completion of homelab in zsh, at the first Tab of a shell: the tool itself says what it takes. Where it can't,
# nothing is offered and nothing is said.
if (( ! ${+functions[_homelab_complete]} )); then
  local script
  script=$(command homelab completion zsh 2>/dev/null </dev/null) && eval "$script" 2>/dev/null
fi
(( ${+functions[_homelab_complete]} )) && _homelab_complete "$@"
