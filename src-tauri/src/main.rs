fn main() {
    freshlegs_shell::run()
}
