# Completion of homelab in fish, as `homelab completion fish` prints it. It starts no program.

# What can stand at a place, by its key, in the variables of whoever asks.
function __homelab_place --no-scope-shadowing
    set reader
    set below
    set flags
    set kind
    set values
    set about
    switch "$argv[1]"
@PLACES@
        case '*'
            return 1
    end
    # What sets a variable leaves the status as it was.
    return 0
end

# Finds out what is meant at the cursor: offers, and the kind of a value.
function __homelab_read --no-scope-shadowing
    set tokens (commandline -opc)
    while string match -q -r '^[A-Za-z_][A-Za-z0-9_]*=' -- "$tokens[1]"
        set -e tokens[1]
    end
    set -e tokens[1]
    set current (commandline -ct)

    if __homelab_place "alias:$tokens[1]"
        set -e tokens[1]
        set tokens $values $tokens
    end

    # The longest verb that the words begin with.
    set i 1
    while test $i -le (count $tokens)
        string match -q -r '^[a-z0-9][a-z0-9-]*$' -- "$tokens[$i]"; or break
        set key (string trim -l -- "$so_far $tokens[$i]")
        __homelab_place $key; or break
        set so_far $key
        set i (math $i + 1)
        if test -n "$reader"
            set found $key
            set at $i
        end
    end
    if test $i -gt (count $tokens)
        __homelab_place "$so_far"
        if string match -q -- '-*' "$current"
            test "$found" = "$so_far" -a -n "$found"; or set offers $flags
        else
            set offers $below
        end
        test "$found" = "$so_far"; or set found
    end
    if test -z "$found"
        set kind
        return
    end

    # Its flags and operands so far.
    __homelab_place $found
    set own $flags
    set declared
    test "$reader" = declared; and set declared 1
    set own_names (string replace -r '\t.*' '' -- $own)
    set rest
    test $at -gt (count $tokens); or set rest $tokens[$at..-1]
    for token in $rest
        set flag (string replace -r '=.*' '' -- $token)
        if test -n "$expected"
            set expected
        else if test -n "$ended"
            set -a operands $token
        else if test "$token" = --
            set ended 1
        else if not string match -q -r '^-[^0-9]' -- $token
            set -a operands $token
            set ended $declared
        else if test -n "$declared"; and not contains -- $flag $own_names
            set -a operands $token
            set ended 1
        else
            set -a given $flag
            if test "$token" = "$flag"; and __homelab_place "$found $flag"
                set expected $flag
            end
        end
    end
    set kind

    if test -n "$expected"
        __homelab_place "$found $expected"; and __homelab_values
    else if test -z "$ended"; and string match -q -- '--*=*' "$current"
        set prefix (string replace -r '=.*' '=' -- $current)
        __homelab_place "$found "(string trim -r -c = -- $prefix); and __homelab_values
    else if test -z "$ended"; and string match -q -- '-*' "$current"
        __homelab_flags
    else if __homelab_place "$found @"(math (count $operands) + 1); or __homelab_place "$found @+"
        __homelab_values
    else if test -z "$ended" -a -z "$current" -a -z "$offers"
        __homelab_flags
    end
end

# Adds the verb's flags that are not there yet.
function __homelab_flags --no-scope-shadowing
    for flag in $own
        contains -- (string replace -r '\t.*' '' -- $flag) $given; or set -a offers $flag
    end
end

# Adds to the offers what can stand for a value, and tells its kind.
function __homelab_values --no-scope-shadowing
    set meant $kind
    set meant_about $about
    set first
    switch "$kind"
        case recorded-verb
            __homelab_place recorded:+
        case recorded-word
            __homelab_place "recorded:$operands"
            set values $below
        case verb-word
            test (count $operands) -gt 0; or set first $values
            __homelab_place "$operands"
            set values $first $below
        case label
            set file @LABELS@
            if test -f "$file" -a -r "$file"
                set values (string match -r '^[A-Za-z_][A-Za-z0-9_]*$' <$file)
            end
    end
    for value in $values
        set -a offers "$prefix$value"
    end
    set kind $meant
    set about $meant_about
end

# Offers words, one a line, each with what it is.
function __homelab_offers
    set -l reader
    set -l below
    set -l flags
    set -l kind
    set -l values
    set -l about
    set -l tokens
    set -l current
    set -l so_far
    set -l found
    set -l at 1
    set -l i
    set -l key
    set -l own
    set -l own_names
    set -l declared
    set -l expected
    set -l ended
    set -l flag
    set -l given
    set -l operands
    set -l rest
    set -l prefix
    set -l meant
    set -l meant_about
    set -l first
    set -l file
    set -l offers
    __homelab_read
    if test "$argv[1]" = files
        test "$kind" = file
        return
    end
    test (count $offers) -eq 0; or printf '%s\n' $offers
    if test "$kind" = file; and not string match -q '~*' -- "$current"
        set -l start (string replace -- "$prefix" '' "$current")
        for path in "$start"*
            test -d "$path"; and set path "$path/"
            printf '%s\t%s\n' "$prefix$path" "$about"
        end
    end
end

complete -c homelab -e
complete -c homelab -f -a '(__homelab_offers 2>/dev/null)'
complete -c homelab -n '__homelab_offers files 2>/dev/null' -F
