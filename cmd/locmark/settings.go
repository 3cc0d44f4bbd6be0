package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"
)

// settings are flags, LOCMARK_* variables and locmark.yaml in the current folder, in that order of precedence. They say
// how to run and never hold criteria.
type settings struct{ *viper.Viper }

// settingsFile is read from the current folder where it exists.
const settingsFile = "locmark.yaml"

// readSettings gathers the settings of one run.
func readSettings(command *cobra.Command) (settings, error) {
	v := viper.New()
	v.SetEnvPrefix("LOCMARK")
	v.SetEnvKeyReplacer(strings.NewReplacer("-", "_"))
	v.AutomaticEnv()
	if err := v.BindPFlags(command.Flags()); err != nil {
		return settings{}, err
	}
	if _, err := os.Stat(settingsFile); err == nil {
		v.SetConfigFile(settingsFile)
		if err := v.ReadInConfig(); err != nil {
			return settings{}, fmt.Errorf("%s cannot be read: %w", settingsFile, err)
		}
	} else if !errors.Is(err, os.ErrNotExist) {
		return settings{}, fmt.Errorf("%s cannot be read: %w", settingsFile, err)
	}
	if err := unknownSettings(command, v); err != nil {
		return settings{}, err
	}
	return settings{v}, checkValues(command, v)
}

// optionsOf gathers the options of a command and of those beneath it.
func optionsOf(command *cobra.Command, known map[string]bool) {
	command.Flags().VisitAll(func(f *pflag.Flag) { known[f.Name] = true })
	for _, c := range command.Commands() {
		optionsOf(c, known)
	}
}

// notSettings are options that belong to one command line: where to write must not be inherited.
var notSettings = []string{"out", "help"}

// checkValues puts every value from the environment and the file through the option's own parser, which viper does not.
func checkValues(command *cobra.Command, v *viper.Viper) error {
	var wrong error
	command.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Changed || !v.IsSet(f.Name) || wrong != nil {
			return
		}
		if list, takesSeveral := f.Value.(pflag.SliceValue); takesSeveral {
			wrong = severalValues(f, list, v)
			return
		}
		text := v.GetString(f.Name)
		if _, isList := v.Get(f.Name).([]any); isList {
			text = strings.Join(v.GetStringSlice(f.Name), ",")
		}
		switch err := f.Value.Set(text); {
		case slices.Contains(notSettings, f.Name) && text != f.DefValue:
			wrong = fmt.Errorf("%s is said on the command line alone, not in %s or LOCMARK_%s", f.Name, settingsFile, strings.ToUpper(f.Name))
		case err != nil && takenBy(f, err) != "":
			wrong = fmt.Errorf("the setting %s cannot be %q: it takes %s", f.Name, text, takenBy(f, err))
		case err != nil:
			wrong = fmt.Errorf("the setting %s cannot be %q: %w", f.Name, text, err)
		}
		v.Set(f.Name, text)
	})
	return wrong
}

// severalValues gives an option that takes several values those of the file, a list, or of the environment, as one text: a
// value may hold spaces and commas.
func severalValues(f *pflag.Flag, list pflag.SliceValue, v *viper.Viper) error {
	values, isList := v.Get(f.Name).([]any)
	if !isList {
		values = []any{v.GetString(f.Name)}
	}
	var texts []string
	for _, value := range values {
		texts = append(texts, fmt.Sprint(value))
	}
	if err := list.Replace(texts); err != nil {
		return fmt.Errorf("the setting %s cannot be %q: %w", f.Name, texts, err)
	}
	v.Set(f.Name, list.GetSlice())
	return nil
}

// unknownSettings refuses a name in locmark.yaml that is no option of any command, which viper would pass over in silence.
func unknownSettings(command *cobra.Command, v *viper.Viper) error {
	known := map[string]bool{"help": true}
	optionsOf(command.Root(), known)
	for _, name := range v.AllKeys() {
		if !known[name] {
			return fmt.Errorf("%s: there is no setting %q; settings are named like options, such as lang or format", settingsFile, name)
		}
	}
	return nil
}

// list is a setting that holds names separated by commas.
func (s settings) list(name string) []string {
	var items []string
	for _, item := range strings.Split(s.GetString(name), ",") {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}

// Flags that several commands share.
func langFlag(command *cobra.Command) {
	command.Flags().String("lang", "en", "language of what is written: en, fr or es")
}

func layoutFlag(command *cobra.Command) {
	command.Flags().String("layout", "", "how the workbooks are laid out: a name or a .yaml file (default: found by itself)")
}

func programmeFlag(command *cobra.Command) {
	command.Flags().String("programme", "", "only the programme with this id")
}

func jsonFlag(command *cobra.Command) {
	command.Flags().Bool("json", false, "print JSON")
}
