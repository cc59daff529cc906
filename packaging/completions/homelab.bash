# Completion of homelab in bash, at the first Tab of a shell: the tool itself says what it takes. Where it can't,
# nothing is said, and bash-completion offers files.
if _homelab_script=$(command homelab completion bash 2>/dev/null </dev/null); then
  eval "$_homelab_script" 2>/dev/null
fi
unset -v _homelab_script
complete -p homelab >/dev/null 2>&1
