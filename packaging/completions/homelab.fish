# Completion of homelab in fish, at the first Tab of a shell: the tool itself says what it takes. Where it can't,
# nothing is offered and nothing is said. Fish tells of a broken script whatever is redirected, so only a whole one is
# run.
if command -q homelab
    set -l script (command homelab completion fish 2>/dev/null </dev/null)
    and string match -q 'complete -c homelab *' -- "$script[-1]"
    and printf '%s\n' $script | source
end
